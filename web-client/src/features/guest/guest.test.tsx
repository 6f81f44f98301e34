import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GuestEnd, SnapshotMessage } from '../../protocol/messages';
import { callOf, citizenPeer } from '../../test/call';
import { type Asked, fakeServer, faultsOf, ok, problem, sessionOf, show } from '../../test/desk';
import { connected, type FakeSocket, fakeSockets } from '../../test/fakeSocket';
import { GuestPages } from './GuestPages';

const guest = { id: 'a1', login: '', role: 'guest', name: 'Доктор Иванова', language: 'ru' };
const expiresAt = new Date(Date.now() + 600_000).toISOString();
const invitation = { centre: 'Центр', emergency: false, expiresAt };
const waiting: SnapshotMessage = {
  type: 'snapshot',
  role: 'guest',
  presence: null,
  queue: null,
  callback: null,
  incoming: null,
  offer: null,
  call: null,
  text: [],
  guest: { state: 'waiting', expiresAt },
};

beforeEach(() => {
  fakeSockets();
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
});
afterEach(() => {
  vi.unstubAllGlobals();
  history.replaceState(null, '', '/');
});

/** The page of somebody who opened a link, at a server that lets in whoever exchanges it. */
function open(answers: Parameters<typeof fakeServer>[0] = {}, hash = '#tOkEn') {
  history.replaceState(null, '', `/guest${hash}`);
  let account: object | null = null;
  const asked = fakeServer({
    'GET /api/session': () => sessionOf(account),
    'POST /api/guest/link': ok(invitation),
    'POST /api/guest/session': () => {
      account = guest;
      return { status: 204 };
    },
    'DELETE /api/session': { status: 204 },
    ...answers,
  });
  return { asked, ...show(<GuestPages />, '/guest') };
}

async function comeIn(): Promise<FakeSocket> {
  await userEvent.click(await screen.findByRole('button', { name: 'Продолжить' }));
  await userEvent.type(screen.getByLabelText('Ваше имя'), 'Доктор Иванова');
  await userEvent.click(screen.getByRole('button', { name: 'Войти' }));
  return connected();
}

const sent = (asked: Asked[], path: string) => asked.filter((one) => one.path === path).map(({ body }) => body);

describe('a link', () => {
  it('leaves the address at once and is exchanged with a name', async () => {
    const { asked, container } = open();
    await screen.findByRole('heading', { name: 'Вас пригласили в разговор с переводчиком жестового языка' });
    expect(location.href.endsWith('/guest')).toBe(true);
    expect(screen.getByText('Приглашает Центр.')).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
    const socket = await comeIn();
    expect(sent(asked, '/api/guest/session')).toEqual([{ token: 'tOkEn', name: 'Доктор Иванова' }]);
    socket.says(waiting);
    expect(screen.getByRole('heading', { name: 'Переводчик впустит вас' })).toBeTruthy();
    expect(sessionStorage.getItem('zhest.guest')).not.toContain('tOkEn');
    expect(await faultsOf(container)).toEqual([]);
  });

  it('says that it is for the crew in an emergency', async () => {
    open({ 'POST /api/guest/link': ok({ ...invitation, emergency: true }) });
    expect(await screen.findByText('Ссылка для бригады')).toBeTruthy();
  });

  it('asks for a name and says which does not fit', async () => {
    const { container } = open({ 'POST /api/guest/session': problem(400, 'invalid', { fields: { name: 'format' } }) });
    await userEvent.click(await screen.findByRole('button', { name: 'Продолжить' }));
    await userEvent.click(screen.getByRole('button', { name: 'Войти' }));
    expect(screen.getByText('Напишите имя.')).toBeTruthy();
    await userEvent.type(screen.getByLabelText('Ваше имя'), '—{Enter}');
    expect(await screen.findByText(/Имя не подходит/)).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('stands where it stood after a reload, with the name', async () => {
    const first = open();
    await userEvent.click(await screen.findByRole('button', { name: 'Продолжить' }));
    await userEvent.type(screen.getByLabelText('Ваше имя'), 'Фельдшер');
    first.unmount();
    open({}, '');
    expect(await screen.findByLabelText('Ваше имя')).toHaveProperty('value', 'Фельдшер');
  });

  it.each([
    [404, 'not-found', 'Такой ссылки нет'],
    [409, 'conflict', 'Ссылку уже открыли в другом браузере'],
    [410, 'invalid', 'Ссылка больше не действует'],
  ])('that is refused with %s is explained, after a reload too', async (status, code, title) => {
    const first = open({ 'POST /api/guest/link': problem(status, code) });
    expect(await screen.findByRole('heading', { name: title })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'О службе' })).toBeTruthy();
    first.unmount();
    const { asked } = open({}, '');
    expect(await screen.findByRole('heading', { name: title })).toBeTruthy();
    expect(sent(asked, '/api/guest/link')).toEqual([]);
  });

  it('that was exchanged elsewhere between reading and coming in is explained', async () => {
    open({ 'POST /api/guest/session': problem(409, 'conflict') });
    await userEvent.click(await screen.findByRole('button', { name: 'Продолжить' }));
    await userEvent.type(screen.getByLabelText('Ваше имя'), 'Фельдшер{Enter}');
    expect(await screen.findByRole('heading', { name: 'Ссылку уже открыли в другом браузере' })).toBeTruthy();
  });

  it('is tried again after a lost connection', async () => {
    let answer = problem(503, 'unavailable');
    open({ 'POST /api/guest/link': () => answer });
    await screen.findByText(/Служба временно недоступна/);
    answer = ok(invitation);
    await userEvent.click(screen.getByRole('button', { name: 'Повторить' }));
    expect(await screen.findByRole('button', { name: 'Продолжить' })).toBeTruthy();
  });

  it('that this browser has exchanged leads straight in', async () => {
    const { asked } = open({
      'GET /api/session': sessionOf(guest),
      'POST /api/guest/link': ok({ ...invitation, yours: true }),
    });
    (await connected()).says(waiting);
    expect(await screen.findByRole('heading', { name: 'Переводчик впустит вас' })).toBeTruthy();
    expect(sent(asked, '/api/guest/session')).toEqual([]);
  });

  it('is asked for where none came along', async () => {
    open({}, '');
    expect(await screen.findByRole('heading', { name: 'Сюда приходят по ссылке' })).toBeTruthy();
  });

  it('warns that it ends another’s sign-in', async () => {
    open({ 'GET /api/session': sessionOf({ ...guest, role: 'citizen', name: 'Мария К.' }) });
    expect(await screen.findByText(/В этом браузере вошёл Мария К\./)).toBeTruthy();
  });
});

describe('a guest', () => {
  it('is in the call once let in, reads who is there, and leaves it without ending it', async () => {
    const { asked, container } = open();
    const socket = await comeIn();
    socket.says(waiting);
    socket.says({ type: 'guestChanged', guest: { state: 'talking', expiresAt } });
    expect(screen.getAllByText('Вас впустили. Соединяем…')).toHaveLength(2);
    const lead = { ...citizenPeer, participantId: 'p-i', role: 'interpreter', part: 'lead', name: 'Анна' } as const;
    socket.says({ type: 'callStarted', call: callOf({ part: null, phone: false, peers: [citizenPeer, lead] }) });
    expect(await screen.findByRole('heading', { level: 1, name: /Ковалёва/ })).toBeTruthy();
    expect(screen.getByText('Анна: ведёт')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Завершить звонок' })).toBeNull();
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Выйти из разговора' }));
    expect(await screen.findByRole('heading', { name: 'Вы вышли из разговора' })).toBeTruthy();
    expect(socket.heard.some(({ type }) => type === 'endCall')).toBe(true);
    await waitFor(() => expect(asked.some(({ method }) => method === 'DELETE')).toBe(true));
  });

  it('need not wait', async () => {
    const { asked } = open();
    (await comeIn()).says(waiting);
    await userEvent.click(screen.getByRole('button', { name: 'Выйти из разговора' }));
    expect(await screen.findByRole('heading', { name: 'Вы вышли из разговора' })).toBeTruthy();
    await waitFor(() => expect(asked.some(({ method }) => method === 'DELETE')).toBe(true));
  });

  it.each<[GuestEnd, string]>([
    ['removed', 'Переводчик закрыл вам вход'],
    ['left', 'Вы вышли из разговора'],
    ['expired', 'Время ссылки вышло'],
    ['call_ended', 'Разговор завершён'],
    ['absent', 'Связь прервалась надолго'],
  ])('reads why it is over: %s', async (reason, title) => {
    open();
    const socket = await comeIn();
    socket.says(waiting);
    socket.says({ type: 'guestOver', reason });
    socket.closes(4401);
    expect(await screen.findByRole('heading', { name: title })).toBeTruthy();
  });

  it('reads that it is over where nobody could say why', async () => {
    open();
    const socket = await comeIn();
    socket.closes(4401);
    expect(await screen.findByRole('heading', { name: 'Вы больше не в разговоре' })).toBeTruthy();
  });

  it('goes on here after another tab took over', async () => {
    open();
    const socket = await comeIn();
    socket.says(waiting);
    socket.closes(4409);
    expect(await screen.findByRole('button', { name: 'Продолжить здесь' })).toBeTruthy();
  });

  it('reads that the connection is away', async () => {
    open();
    const socket = await comeIn();
    socket.says(waiting);
    socket.closes(1006);
    expect(await screen.findByText('Нет связи с центром. Подключаемся снова…')).toBeTruthy();
  });
});
