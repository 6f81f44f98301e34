import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CitizenRoutes } from '../../app/CitizenRoutes';
import type { IncomingCall, SnapshotMessage } from '../../protocol/messages';
import { callOf, citizenPeer, commanded } from '../../test/call';
import { fakeServer, faultsOf, ok, sessionOf, show } from '../../test/desk';
import { connected, FakeSocket, fakeSockets } from '../../test/fakeSocket';
import { pageOf } from '../../test/rows';

const line = {
  opening: { open: true, messageRu: '', messageEn: '', opensAt: null },
  readyInterpreters: 1,
  waiting: 0,
  expectedWaitSeconds: 5,
  hopelessAfterSeconds: 900,
};
const incoming: IncomingCall = {
  callId: 'c1',
  caller: 'Поликлиника № 5, регистратура',
  topic: 'medical',
  until: new Date(Date.now() + 45_000).toISOString(),
};
const snapshot: SnapshotMessage = {
  type: 'snapshot',
  role: 'citizen',
  presence: null,
  queue: null,
  callback: null,
  incoming: null,
  offer: null,
  call: null,
  text: [],
  guest: null,
};
const missed = { id: 'm1', at: '2026-11-22T09:40:00Z', caller: 'Поликлиника № 5', message: null };

beforeEach(() => {
  fakeSockets();
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
});
afterEach(() => vi.unstubAllGlobals());

/** A citizen's page; `calls` are those they missed. */
async function open(address = '/', calls: () => unknown[] = () => []) {
  const asked = fakeServer({
    'GET /api/session': sessionOf({ id: 'c1', login: 'citizen1', role: 'citizen', name: 'Мария', language: 'ru' }),
    'GET /api/line': ok(line),
    'GET /api/my/contacts': ok(pageOf([])),
    'GET /api/my/interpreters': ok([]),
    'GET /api/my/missed-calls': () => ok(calls()),
    'POST /api/my/missed-calls/m1/seen': { status: 204 },
  });
  const view = show(<CitizenRoutes />, address);
  const socket = await connected();
  socket.says(snapshot);
  return { ...view, asked, socket };
}

const rings = () => screen.findByRole('alertdialog', { name: 'Вам звонят' });

describe('a call to the citizen', () => {
  it.each(['/', '/contacts'])('fills the page %s with who calls and about what, and is answered', async (address) => {
    const { socket } = await open(address);
    socket.says({ type: 'callIncoming', incoming });
    const ring = await rings();
    expect(ring.textContent).toContain('Поликлиника № 5, регистратура');
    expect(ring.textContent).toContain('Тема: Медицина');
    expect(screen.getByRole('timer', { name: /Осталось секунд: 4/ })).toBeTruthy();
    expect(await faultsOf(ring)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Ответить' }));
    expect(commanded(socket)).toEqual([{ type: 'answerRing', callId: 'c1' }]);
    expect(screen.getByRole('button', { name: 'Отвечаем…' })).toBeTruthy();
    const lead = { ...citizenPeer, role: 'interpreter', part: 'lead', name: 'Анна' } as const;
    socket.says({ type: 'callStarted', call: callOf({ part: null, purpose: 'relay', peers: [lead] }) });
    expect(await screen.findByRole('heading', { level: 1, name: /Анна/ })).toBeTruthy();
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  it('says nothing of a topic that nobody chose', async () => {
    const { socket } = await open();
    socket.says({ type: 'callIncoming', incoming: { ...incoming, topic: 'everyday' } });
    expect((await rings()).textContent).not.toContain('Тема');
  });

  it('is named in the tab, and gives the tab back', async () => {
    const { socket } = await open();
    await screen.findByRole('button', { name: 'Позвонить на жестовом языке' });
    const before = document.title;
    socket.says({ type: 'callIncoming', incoming });
    await rings();
    expect(document.title).toContain('Звонит Поликлиника № 5');
    socket.says({ type: 'incomingOver', callId: 'c1', result: 'missed' });
    await waitFor(() => expect(document.title).toBe(before));
  });

  it('can be declined, and its flashing stopped', async () => {
    const { socket } = await open();
    socket.says({ type: 'callIncoming', incoming });
    await rings();
    await userEvent.click(screen.getByRole('button', { name: 'Остановить мигание' }));
    expect(screen.queryByRole('button', { name: 'Остановить мигание' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Не сейчас' }));
    expect(commanded(socket)).toEqual([{ type: 'declineRing', callId: 'c1' }]);
    socket.says({ type: 'incomingOver', callId: 'c1', result: 'declined_elsewhere' });
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  it('cannot be answered while the connection is away', async () => {
    const { socket } = await open();
    socket.says({ type: 'callIncoming', incoming });
    await rings();
    socket.closes(1006);
    expect(screen.getByRole('button', { name: 'Ответить' })).toHaveProperty('disabled', true);
    expect(screen.getByText(/Нет связи с центром. Ответить можно/)).toBeTruthy();
  });

  it('leaves its card on the start page when nobody answered', async () => {
    let calls: unknown[] = [];
    const { socket } = await open('/', () => calls);
    socket.says({ type: 'callIncoming', incoming });
    await rings();
    calls = [missed];
    socket.says({ type: 'incomingOver', callId: 'c1', result: 'missed' });
    expect(await screen.findByRole('region', { name: 'Вам звонили' })).toBeTruthy();
  });
});

describe('a page that only listens', () => {
  async function listening() {
    const { socket } = await open();
    socket.closes(4409);
    await screen.findByRole('heading', { name: 'Жест открыт в другой вкладке' });
    await waitFor(() => expect(FakeSocket.all.at(-1)).not.toBe(socket));
    const listener = FakeSocket.all.at(-1) as FakeSocket;
    act(() => listener.onopen?.());
    listener.says({ type: 'listening', now: new Date().toISOString() });
    listener.says({ type: 'ringing', callId: 'c1', until: incoming.until, incoming });
    expect((await rings()).textContent).toContain('Поликлиника № 5');
    return listener;
  }

  it('rings too, and takes over when it answered first', async () => {
    const listener = await listening();
    await userEvent.click(screen.getByRole('button', { name: 'Ответить' }));
    expect(commanded(listener).at(-1)).toEqual({ type: 'answerRing', callId: 'c1' });
    listener.closes(4410);
    const live = FakeSocket.all.at(-1) as FakeSocket;
    expect(live).not.toBe(listener);
    act(() => live.onopen?.());
    expect(live.heard[0]).toMatchObject({ type: 'hello' });
  });

  it('declines for all pages, and says what became of it', async () => {
    const listener = await listening();
    await userEvent.click(screen.getByRole('button', { name: 'Не сейчас' }));
    expect(commanded(listener).at(-1)).toEqual({ type: 'declineRing', callId: 'c1' });
    listener.says({ type: 'ringOver', callId: 'c1', result: 'declined_elsewhere' });
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(screen.getByText('На звонок ответили: «Не сейчас».')).toBeTruthy();
  });
});
