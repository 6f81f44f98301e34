import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LiveProvider } from '../../call/live';
import type { InterpreterState, Presence } from '../../protocol/messages';
import { fakeServer, ok, sessionOf, show } from '../../test/desk';
import { connected, type FakeSocket, fakeSockets } from '../../test/fakeSocket';
import { BreakProposal } from './BreakProposal';
import { PresenceBar } from './PresenceBar';

const interpreter = { id: 'i1', login: 'interpreter1', role: 'interpreter', name: 'Анна', language: 'ru' };
const soon = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
const proposal = { name: /^Начать перерыв/ };
let breakId = 0;

beforeEach(() => {
  breakId += 1;
  fakeSockets();
  fakeServer({
    'GET /api/session': sessionOf(interpreter),
    'GET /api/my-shifts': ok([
      {
        id: 's1',
        day: '2026-11-23',
        start: '09:00',
        end: '18:00',
        from: soon(-60),
        to: soon(60),
        breaks: [{ id: `b${breakId}`, kind: 'meal', start: '13:00', end: '14:00', from: soon(-1), to: soon(59) }],
      },
    ]),
  });
});
afterEach(() => vi.unstubAllGlobals());

async function console_(presence: Partial<Presence> & { state: InterpreterState }): Promise<FakeSocket> {
  show(
    <LiveProvider>
      <BreakProposal />
      <PresenceBar />
    </LiveProvider>,
  );
  const socket = await connected();
  says(socket, presence);
  return socket;
}

function says(socket: FakeSocket, presence: Partial<Presence> & { state: InterpreterState }) {
  const whole = { since: soon(0), cause: null, breakKind: null, afterCall: null, setBy: null, ...presence };
  socket.says({ type: 'stateChanged', presence: whole });
}

it('proposes a planned break, and one key takes it', async () => {
  const socket = await console_({ state: 'ready' });
  await screen.findByRole('button', proposal);
  await userEvent.keyboard('[KeyB]');
  expect(socket.heard.at(-1)).toMatchObject({ type: 'setState', state: 'break', breakKind: 'meal' });
  expect(screen.queryByRole('button', proposal)).toBeNull();
});

it('proposes nothing to somebody in a call, and no break twice', async () => {
  const socket = await console_({ state: 'busy' });
  await screen.findByText('Идёт разговор.');
  expect(screen.queryByRole('button', proposal)).toBeNull();
  says(socket, { state: 'after_call', afterCall: { until: soon(3), extensionsLeft: 2, extensionSeconds: 120 } });
  await userEvent.click(await screen.findByRole('button', { name: 'Не сейчас' }));
  says(socket, { state: 'ready' });
  await waitFor(() => expect(screen.getByText(/Ждём вызов/)).toBeTruthy());
  expect(screen.queryByRole('button', proposal)).toBeNull();
});

it('asks what a break is for before it takes it', async () => {
  const socket = await console_({ state: 'off' });
  await userEvent.click(await screen.findByRole('button', { name: 'Перерыв' }));
  expect(socket.heard.some(({ type }) => type === 'setState')).toBe(false);
  await userEvent.click(screen.getByRole('button', { name: 'Отдых' }));
  expect(socket.heard.at(-1)).toMatchObject({ type: 'setState', state: 'break', breakKind: 'rest' });
});

it('counts the time after a call down and asks for more of it', async () => {
  const socket = await console_({
    state: 'after_call',
    afterCall: { until: soon(3), extensionsLeft: 1, extensionSeconds: 120 },
  });
  await screen.findByText(/Готовы через [23]:\d\d/);
  await userEvent.click(screen.getByRole('button', { name: 'Ещё 2:00' }));
  expect(socket.heard.at(-1)).toMatchObject({ type: 'extendAfterCall' });
  says(socket, { state: 'after_call', afterCall: { until: soon(5), extensionsLeft: 0, extensionSeconds: 120 } });
  expect(await screen.findByText(/Больше продлить нельзя/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Ещё/ })).toBeNull();
});

it('names the coordinator who set a break, for as long as it lasts', async () => {
  const socket = await console_({
    state: 'break',
    breakKind: 'coordinator',
    cause: 'coordinator',
    setBy: 'Ольга Дмитриева',
  });
  expect(await screen.findByText(/Перерыв поставил координатор: Ольга Дмитриева/)).toBeTruthy();
  says(socket, { state: 'ready' });
  expect(screen.queryByText(/Ольга Дмитриева/)).toBeNull();
});
