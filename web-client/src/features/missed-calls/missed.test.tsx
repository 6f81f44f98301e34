import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { MissedCall } from '../../api/types';
import { LiveProvider } from '../../call/live';
import { fakeServer, faultsOf, ok, problem, sessionOf, show } from '../../test/desk';
import { connected, fakeSockets } from '../../test/fakeSocket';
import { MissedCalls } from './MissedCalls';

const clinic: MissedCall = { id: 'm1', at: '2026-11-22T09:40:00Z', caller: 'Поликлиника № 5', message: null };
const school: MissedCall = { id: 'm2', at: '2026-11-22T08:10:00Z', caller: 'Школа', message: 'Собрание в шесть.' };
let calls: MissedCall[];
let call: () => void;

beforeEach(() => {
  fakeSockets();
  calls = [clinic, school];
  call = vi.fn();
});
afterEach(() => vi.unstubAllGlobals());

async function open(answers: Parameters<typeof fakeServer>[0] = {}, onCall: (() => void) | null = call) {
  const asked = fakeServer({
    'GET /api/session': sessionOf({ id: 'c1', login: 'citizen1', role: 'citizen', name: 'Мария', language: 'ru' }),
    'GET /api/my/missed-calls': () => ok(calls),
    'POST /api/my/missed-calls/m1/seen': { status: 204 },
    ...answers,
  });
  const view = show(
    <LiveProvider>
      <h1 tabIndex={-1}>Главная</h1>
      <MissedCalls onCall={onCall} />
    </LiveProvider>,
  );
  return { ...view, asked, socket: await connected() };
}

it('says who called, when, and what they left, aloud too', async () => {
  const { container } = await open();
  expect(await screen.findByText('Поликлиника № 5')).toBeTruthy();
  expect(screen.getByText('Собрание в шесть.')).toBeTruthy();
  expect(screen.getAllByText(/12:40/)).toHaveLength(1);
  expect(screen.getByRole('status').textContent).toContain('Вам звонили: Школа. Сообщение: Собрание в шесть.');
  expect(await faultsOf(container)).toEqual([]);
});

it('starts a usual call', async () => {
  await open();
  await userEvent.click((await screen.findAllByRole('button', { name: 'Позвонить' }))[0] as HTMLElement);
  expect(call).toHaveBeenCalledOnce();
});

it('offers no call while there is none to be had', async () => {
  await open({}, null);
  await screen.findByText('Школа');
  expect(screen.queryByRole('button', { name: 'Позвонить' })).toBeNull();
});

it('is put away when it was read, and the focus is not lost', async () => {
  const { asked } = await open();
  const seen = await screen.findByRole('button', { name: 'Понятно: Поликлиника № 5' });
  calls = [school];
  await userEvent.click(seen);
  await waitFor(() => expect(screen.queryByText('Поликлиника № 5')).toBeNull());
  expect(asked.filter(({ method }) => method === 'POST').map(({ path }) => path)).toEqual([
    '/api/my/missed-calls/m1/seen',
  ]);
  expect(document.activeElement?.tagName).toBe('H1');
});

it('stays when the centre did not take it', async () => {
  await open({ 'POST /api/my/missed-calls/m1/seen': problem(503, 'unavailable') });
  await userEvent.click(await screen.findByRole('button', { name: 'Понятно: Поликлиника № 5' }));
  expect(await screen.findAllByText(/Служба временно недоступна/)).not.toEqual([]);
  expect(screen.getByText('Поликлиника № 5')).toBeTruthy();
});
