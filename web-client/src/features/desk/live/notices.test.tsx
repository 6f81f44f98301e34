import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { coordinator, fakeServer, faultsOf, ok, problem, sessionOf, show } from '../../../test/desk';
import { connected, FakeSocket, fakeSockets } from '../../../test/fakeSocket';
import { DeskLiveProvider } from './DeskLiveProvider';
import { Notices } from './Notices';

afterEach(() => vi.unstubAllGlobals());

async function desk(more: Parameters<typeof fakeServer>[0] = {}): Promise<FakeSocket> {
  fakeSockets();
  fakeServer({
    ...more,
    'GET /api/session': sessionOf(coordinator),
    'GET /api/interpreters': ok([{ id: 'i1', name: 'Анна Смирнова' }]),
    'GET /api/coordinators': ok([]),
  });
  show(
    <DeskLiveProvider>
      <Notices />
    </DeskLiveProvider>,
  );
  return connected();
}

const notice = (seq: number) =>
  ({ type: 'notice', seq, kind: 'break_after_misses', subject: 'i1', at: '2026-11-22T09:15:00Z' }) as const;

it('shows what happened with the name of whom it is about, until it is read', async () => {
  const socket = await desk();
  socket.says(notice(1));
  const shown = await screen.findByRole('list', { name: 'Уведомления' });
  await screen.findAllByText(/Анна Смирнова: пропущено/);
  expect(await faultsOf(shown)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Понятно' }));
  expect(screen.queryByRole('list', { name: 'Уведомления' })).toBeNull();
});

it('gives the socket to another tab, and takes it back when it is looked at', async () => {
  const socket = await desk();
  socket.closes(4409);
  expect(FakeSocket.all).toHaveLength(1);
  act(() => void window.dispatchEvent(new Event('focus')));
  expect(FakeSocket.all).toHaveLength(2);
});

it('lets the coordinator say that they come, and says so when another was first', async () => {
  const come = 'POST /api/board/interpreters/i1/help';
  const socket = await desk({ [come]: problem(409, 'help-over') });
  socket.says({ type: 'notice', seq: 1, kind: 'help_called', subject: 'i1', at: '2026-11-22T09:15:00Z' });
  await userEvent.click(await screen.findByRole('button', { name: 'Иду' }));
  expect(await screen.findByText(/Помощь уже не нужна/)).toBeTruthy();
  fakeServer({ [come]: { status: 204 } });
  await userEvent.click(screen.getByRole('button', { name: 'Иду' }));
  await waitFor(() => expect(screen.queryByRole('list', { name: 'Уведомления' })).toBeNull());
});
