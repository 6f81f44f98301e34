import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import type { Board, BoardCall, BoardInterpreter } from '../../../protocol/messages';
import { coordinator, fakeServer, faultsOf, ok, problem, sessionOf, show } from '../../../test/desk';
import { connected, type FakeSocket, fakeSockets } from '../../../test/fakeSocket';
import { DeskLiveProvider } from '../live/DeskLiveProvider';
import { BoardPage } from './BoardPage';

afterEach(() => vi.unstubAllGlobals());

const ago = (seconds: number) => new Date(Date.now() - seconds * 1000).toISOString();

const call = (id: string, more: Partial<BoardCall> = {}): BoardCall => ({
  callId: id,
  state: 'waiting',
  requestedAt: ago(100),
  mode: 'rsl',
  topic: 'medical',
  purpose: null,
  gender: null,
  wanted: null,
  widensAt: null,
  emergency: false,
  movedUp: false,
  absent: false,
  tries: 0,
  notBefore: null,
  until: null,
  offeredTo: [],
  able: [],
  ...more,
});

const anna: BoardInterpreter = {
  id: 'anna',
  name: 'Анна Соколова',
  state: 'ready',
  since: ago(60),
  part: null,
  help: null,
  breakKind: null,
  readyAt: null,
  absent: false,
  offerUntil: null,
  tiredness: {
    at: ago(0),
    signing: false,
    resting: true,
    signed: 3600,
    stretch: 0,
    call: 0,
    owed: 600,
    rested: 60,
    swapDue: false,
    secondDue: false,
  },
  missedInARow: 2,
  missedToday: 3,
};

const speed = { withinGoal: 8, ofGoal: 10, withinFloor: 9, ofFloor: 10 };
const period = {
  from: '2026-11-21T21:00:00Z',
  speed,
  answered: 9,
  lost: { early: 1, late: 1, meanSeconds: 80, longestSeconds: 80 },
  emergencies: 0,
  emergenciesInTime: 0,
  callbacks: { asked: 3, answered: 1, notReached: 1, givenUp: 0 },
  offersMissed: 3,
};

const board = (waiting: BoardCall[], at = ago(0)): Board => ({
  at,
  waiting,
  waitingInAll: waiting.length,
  interpreters: [anna],
  states: { ready: 1, ringing: 0, busy: 0, afterCall: 0, onBreak: 0, absent: 0, off: 2 },
  goals: { goalSeconds: 45, floorSeconds: 120, percent: 80, earlySeconds: 10, emergencySeconds: 10 },
  quarters: Array.from({ length: 24 }, (_, i) => ({
    from: new Date(Date.parse('2026-11-22T06:00:00Z') + i * 900_000).toISOString(),
    speed,
    lost: 0,
  })),
  day: period,
  month: period,
  lost: [],
});

const hours = {
  now: { open: true, until: null, opensAt: null, why: null, messageRu: '', messageEn: '' },
  week: {},
  special: [],
  forced: null,
  version: 2,
};

async function desk(first: Board, answers: Parameters<typeof fakeServer>[0] = {}) {
  fakeSockets();
  const asked = fakeServer({
    'GET /api/session': sessionOf(coordinator),
    'GET /api/board': ok(first),
    'GET /api/hours': ok(hours),
    ...answers,
  });
  const view = show(
    <DeskLiveProvider>
      <BoardPage />
    </DeskLiveProvider>,
  );
  const socket = await connected();
  await screen.findByRole('heading', { name: 'Кто ждёт' });
  return { asked, socket, ...view };
}

const says = (socket: FakeSocket, next: Board) => socket.says({ type: 'boardChanged', board: next });
const later = () => new Date(Date.now() + 1000).toISOString();

it('shows who waits as it changes, each figure with how it is counted', async () => {
  const { socket, container } = await desk(board([]));
  expect(screen.getAllByText('Никто не ждёт').length).toBeGreaterThan(0);
  expect(socket.heard.some(({ type }) => type === 'watchBoard')).toBe(true);
  says(socket, board([call('c1'), call('c2', { purpose: 'social_line' })], later()));
  expect(await screen.findByText('РЖЯ · Медицина')).toBeTruthy();
  expect(screen.getByText('Телефон · Единый социальный телефон')).toBeTruthy();
  expect(screen.getAllByText(/90\s%/).length).toBeGreaterThan(0);
  for (const figure of screen.getAllByText('Как считаем')) expect(figure.closest('details')?.textContent).toMatch(/\./);
  expect(await faultsOf(container)).toEqual([]);
});

it('stands still while it is paused, says since when, and goes on with the newest', async () => {
  const { socket } = await desk(board([]));
  await userEvent.click(screen.getByRole('button', { name: 'Остановить' }));
  expect(screen.getByText(/Остановлено в \d/)).toBeTruthy();
  says(socket, board([call('c1')], later()));
  expect(screen.queryByText('РЖЯ · Медицина')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Продолжить' }));
  expect(await screen.findByText('РЖЯ · Медицина')).toBeTruthy();
});

it('asks again for the board on every new socket', async () => {
  const { socket } = await desk(board([]));
  expect(socket.heard.filter(({ type }) => type === 'watchBoard')).toHaveLength(1);
  socket.closes(4409);
  act(() => void window.dispatchEvent(new Event('focus')));
  const next = await connected();
  expect(next.heard.some(({ type }) => type === 'watchBoard')).toBe(true);
});

it('moves a call up at a press, and says in words when that came too late', async () => {
  const first = call('c1', { topic: 'legal' });
  const { asked } = await desk(board([first, call('c2')]), {
    'POST /api/board/calls/c2/move-up': problem(409, 'call-moved-on'),
  });
  expect(screen.queryByRole('button', { name: /Передвинуть вперёд: РЖЯ · Суд/ })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Передвинуть вперёд: РЖЯ · Медицина' }));
  expect((await screen.findAllByText(/Вызов уже не ждёт/)).length).toBeGreaterThan(0);
  expect(asked.some(({ path }) => path.endsWith('/c2/move-up'))).toBe(true);
});

it('offers only those who can take the call, and assigns after a confirmation', async () => {
  const { asked } = await desk(board([call('c1', { able: ['anna'] })]), {
    'POST /api/board/calls/c1/assign': { status: 204 },
  });
  await userEvent.click(screen.getByRole('button', { name: /Назначить переводчика/ }));
  const dialog = await screen.findByRole('alertdialog');
  await userEvent.selectOptions(within(dialog).getByLabelText('Переводчик'), 'Анна Соколова');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Передать вызов' }));
  await waitFor(() =>
    expect(asked.find(({ path }) => path.endsWith('/assign'))?.body).toEqual({ interpreter: 'anna' }),
  );
  expect((await screen.findAllByText('Вызов звонит у переводчика: Анна Соколова.')).length).toBeGreaterThan(0);
});

it('says so when nobody can take the call', async () => {
  await desk(board([call('c1')]));
  await userEvent.click(screen.getByRole('button', { name: /Назначить переводчика/ }));
  expect(await screen.findByText(/Сейчас нет готового переводчика/)).toBeTruthy();
});

it('puts an interpreter on a break after asking', async () => {
  const { asked } = await desk(board([]), { 'PUT /api/board/interpreters/anna/state': { status: 204 } });
  await userEvent.click(screen.getByRole('button', { name: 'Изменить состояние: Анна Соколова' }));
  const dialog = await screen.findByRole('alertdialog');
  expect(asked.some(({ method }) => method === 'PUT')).toBe(false);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Поставить перерыв' }));
  await waitFor(() => expect(asked.find(({ method }) => method === 'PUT')?.body).toEqual({ state: 'break' }));
});

it('says to an interpreter who calls for help that somebody comes', async () => {
  const { asked, socket } = await desk(board([]), { 'POST /api/board/interpreters/anna/help': { status: 204 } });
  const calls = { ...anna, state: 'busy', part: 'lead', help: { calledAt: ago(5), coordinator: null } } as const;
  says(socket, { ...board([], later()), interpreters: [calls] });
  expect(await screen.findByText('Зовёт на помощь')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Иду на помощь: Анна Соколова' }));
  expect((await screen.findAllByText('Анна Соколова видит, что вы идёте.')).length).toBeGreaterThan(0);
  expect(asked.some(({ path }) => path.endsWith('/anna/help'))).toBe(true);
  const help = { calledAt: ago(5), coordinator: 'Ольга' };
  says(socket, { ...board([], later()), interpreters: [{ ...calls, help }] });
  expect(await screen.findByText('Идёт на помощь: Ольга')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Иду на помощь/ })).toBeNull();
});

it('leaves the rows where they are while somebody points at them', async () => {
  const { socket } = await desk(board([call('c1'), call('c2', { topic: 'legal' })]));
  await userEvent.hover(screen.getByText('РЖЯ · Медицина'));
  says(socket, board([call('c3', { topic: 'social' }), call('c2', { topic: 'legal' })], later()));
  const rows = () =>
    within(screen.getByRole('table', { name: /обслужат раньше/ }))
      .getAllByRole('rowheader')
      .map((one) => one.textContent);
  await waitFor(() =>
    expect(rows()).toEqual(['РЖЯ · Медицина', 'РЖЯ · Суд, полиция, юрист', 'РЖЯ · Социальная служба']),
  );
  expect(screen.getByText('Уже не ждёт')).toBeTruthy();
  await userEvent.unhover(screen.getByText('РЖЯ · Медицина'));
  await waitFor(() => expect(rows()).toEqual(['РЖЯ · Социальная служба', 'РЖЯ · Суд, полиция, юрист']));
});

it('lets the rows move again when the button that was pressed has gone', async () => {
  const { socket } = await desk(board([call('c1', { topic: 'legal' }), call('c2')]), {
    'POST /api/board/calls/c2/move-up': { status: 204 },
  });
  const button = screen.getByRole('button', { name: 'Передвинуть вперёд: РЖЯ · Медицина' });
  await userEvent.tab();
  button.focus();
  await userEvent.keyboard('{Enter}');
  await screen.findAllByText('Вызов передвинут вперёд.');
  says(socket, board([call('c2', { movedUp: true }), call('c1', { topic: 'legal' })], later()));
  await waitFor(() =>
    expect(
      within(screen.getByRole('table', { name: /обслужат раньше/ }))
        .getAllByRole('rowheader')
        .map((one) => one.textContent),
    ).toEqual(['РЖЯ · Медицина', 'РЖЯ · Суд, полиция, юрист']),
  );
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('region', { name: /обслужат раньше/ })));
});
