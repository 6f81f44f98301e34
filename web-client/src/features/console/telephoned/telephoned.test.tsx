import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CitizenFound } from '../../../api/types';
import type { Call, CitizenRing, Offer, Peer } from '../../../protocol/messages';
import { callOf, citizenPeer, commanded, lineOf, showCall } from '../../../test/call';
import { type fakeServer, faultsOf, ok, problem } from '../../../test/desk';
import { ConsoleCall } from '../ConsoleCall';
import { OfferCard } from '../OfferCard';

const phonePeer: Peer = { ...citizenPeer, participantId: 'l1', role: 'phone', name: 'Поликлиника № 5', camera: false };
const line = lineOf({ incoming: true });
const telephoned = (more: Partial<Call> = {}) =>
  callOf({ purpose: 'relay', peers: [phonePeer], lines: [line], ...more });
const ringOf = (more: Partial<CitizenRing> = {}): CitizenRing => ({
  ringId: 'r1',
  name: 'Ковалёва М. П.',
  there: true,
  until: new Date(Date.now() + 40_000).toISOString(),
  outcome: null,
  written: false,
  ...more,
});
const found: CitizenFound[] = [
  { recipientId: 'p1', name: 'Ковалёва М. П.', birthYear: 1958, precinct: 'Ленинский', account: true },
  { recipientId: 'p2', name: 'Ковалёв Н. С.', birthYear: null, precinct: null, account: false },
];

beforeEach(() => vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined })));
afterEach(() => {
  vi.unstubAllGlobals();
  sessionStorage.clear();
});

const open = (call: Call, answers: Parameters<typeof fakeServer>[0] = {}) =>
  showCall(call, (now) => <ConsoleCall call={now} />, 'interpreter', {
    'GET /api/calls/c1/citizens': ok(found),
    'POST /api/calls/c1/rings/r1/message': { status: 204 },
    ...answers,
  });
const panel = () => within(screen.getByRole('region', { name: 'Кого вызвать' }));
const press = (name: string) => userEvent.click(panel().getByRole('button', { name }));

async function choose(name: string) {
  await userEvent.type(panel().getByRole('combobox', { name: 'Фамилия и имя' }), 'ковал');
  await userEvent.click(await panel().findByRole('option', { name: new RegExp(name) }));
}

describe('a call without a citizen', () => {
  it('shows who is on the line in place of a picture, asks for no citizen’s card, and has nobody to write to', async () => {
    const { asked, container } = await open(telephoned());
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Поликлиника № 5');
    expect(screen.getByText('На линии: Поликлиника № 5')).toBeTruthy();
    expect(screen.getByText('Вызов гражданина через переводчика')).toBeTruthy();
    expect(container.querySelectorAll('figure')).toHaveLength(1);
    expect(screen.queryByRole('region', { name: 'Текст' })).toBeNull();
    expect(asked.some(({ path }) => path === '/api/citizen-card')).toBe(false);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('says who speaks', async () => {
    const { socket } = await open(telephoned());
    socket.says({ type: 'lineSpeaking', callId: 'c1', lineId: 'l1', speaking: true });
    expect(screen.getAllByText('Абонент говорит').length).toBe(2);
  });

  it('can hold, mute and hang up the line, and offers nothing of a citizen', async () => {
    await open(telephoned());
    const card = within(screen.getByRole('region', { name: 'Линия: Поликлиника № 5' }));
    expect(card.getByText('Позвонили нам')).toBeTruthy();
    for (const name of ['Удержать', 'Без звука', 'Положить трубку']) {
      expect(card.getByRole('button', { name })).toBeTruthy();
    }
    expect(card.queryByRole('button', { name: 'Гражданин' })).toBeNull();
  });

  it('calls back who hung up, unless their number was withheld', async () => {
    const ended = { ...line, state: 'ended', result: 'answered', endedAt: new Date().toISOString() } as const;
    const { socket } = await open(telephoned({ peers: [], lines: [ended] }));
    expect(screen.getByText(/На линии никого нет/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Перезвонить — R' }));
    expect(commanded(socket)).toEqual([{ type: 'redialPhone', callId: 'c1', lineId: 'l1' }]);
    socket.says({ type: 'callChanged', call: telephoned({ lines: [{ ...ended, name: '', number: '' }] }) });
    expect(screen.queryByRole('button', { name: 'Перезвонить — R' })).toBeNull();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Номер скрыт');
  });

  it('shows a second interpreter beside, and text for them', async () => {
    const second: Peer = { ...citizenPeer, participantId: 'p-2', role: 'interpreter', part: 'second', name: 'Павел' };
    const { container } = await open(telephoned({ peers: [second, phonePeer] }));
    expect(screen.getByText('На линии: Поликлиника № 5')).toBeTruthy();
    expect(container.querySelectorAll('figure')).toHaveLength(2);
    expect(screen.getByRole('region', { name: 'Текст' })).toBeTruthy();
  });

  it('becomes a usual call when the citizen comes in', async () => {
    const { socket, asked } = await open(telephoned({ ring: ringOf() }));
    const answered = telephoned({ peers: [phonePeer, citizenPeer], ring: ringOf({ outcome: 'answered' }) });
    socket.says({ type: 'callChanged', call: answered });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ковалёва М. П.');
    expect(screen.queryByRole('region', { name: 'Кого вызвать' })).toBeNull();
    expect(screen.queryByText(/На линии:/)).toBeNull();
    await waitFor(() => expect(asked.some(({ path }) => path === '/api/citizen-card')).toBe(true));
    expect(screen.getByText('Гражданин ответил: Ковалёва М. П.')).toBeTruthy();
  });
});

describe('ringing a citizen', () => {
  it('finds them by three letters, and rings with the name of who calls', async () => {
    const { socket, asked, container } = await open(telephoned());
    const field = panel().getByRole('combobox', { name: 'Фамилия и имя' });
    await userEvent.type(field, 'ко');
    await new Promise((resolve) => setTimeout(resolve, 350));
    expect(asked.some(({ path }) => path === '/api/calls/c1/citizens')).toBe(false);
    await userEvent.type(field, 'вал');
    expect((await panel().findAllByRole('option'))[0]?.textContent).toContain('1958 г. р. · Ленинский');
    expect(asked.find(({ path }) => path === '/api/calls/c1/citizens')?.query.get('query')).toBe('ковал');
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(panel().getAllByRole('option')[0] as HTMLElement);
    expect(panel().getByLabelText(/Кто звонит/)).toHaveProperty('value', 'Поликлиника № 5');
    await userEvent.type(panel().getByLabelText(/Кто звонит/), ', регистратура');
    await press('Вызвать');
    expect(commanded(socket)).toEqual([
      { type: 'ringCitizen', callId: 'c1', recipientId: 'p1', caller: 'Поликлиника № 5, регистратура' },
    ]);
  });

  it('needs a name for who calls', async () => {
    const { socket } = await open(telephoned({ lines: [{ ...line, name: '' }] }));
    await choose('Ковалёва');
    await press('Вызвать');
    expect(panel().getByText('Напишите, кто звонит.')).toBeTruthy();
    expect(commanded(socket)).toEqual([]);
  });

  it('is not for somebody without an account', async () => {
    await open(telephoned());
    await choose('Ковалёв Н');
    expect(panel().getByText(/вызвать его и оставить ему сообщение нельзя/)).toBeTruthy();
    expect(panel().queryByRole('button', { name: 'Вызвать' })).toBeNull();
    await press('Выбрать другого');
    expect(panel().getByRole('combobox')).toBeTruthy();
  });

  it('says that they are busy', async () => {
    const { socket } = await open(telephoned());
    await choose('Ковалёва');
    await press('Вызвать');
    socket.says({ type: 'refused', ref: socket.heard.at(-1)?.ref ?? null, code: 'citizen_busy' });
    expect(panel().getByText(/Гражданин сейчас в разговоре/)).toBeTruthy();
  });

  it('counts down, says where no page of theirs is open, and can be given up', async () => {
    const { socket, container } = await open(telephoned({ ring: ringOf({ there: false }) }));
    expect(panel().getByText('Вызываем: Ковалёва М. П.')).toBeTruthy();
    expect(panel().getByRole('timer', { name: /Осталось секунд: [34]/ })).toBeTruthy();
    expect(panel().getByText(/Ни одна страница гражданина сейчас не открыта/)).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
    await press('Отменить вызов');
    expect(commanded(socket)).toEqual([{ type: 'giveUpRing', callId: 'c1' }]);
  });

  it.each([
    ['declined', 'Сейчас не может ответить: Ковалёва М. П.'],
    ['no_answer', 'Нет ответа: Ковалёва М. П.'],
    ['given_up', 'Вызов отменён: Ковалёва М. П.'],
  ] as const)('that ended as %s is told, and tried again with the same person', async (outcome, words) => {
    const { socket } = await open(telephoned());
    await choose('Ковалёва');
    await press('Вызвать');
    socket.says({ type: 'callChanged', call: telephoned({ ring: ringOf() }) });
    socket.says({ type: 'callChanged', call: telephoned({ ring: ringOf({ outcome }) }) });
    expect(panel().getByText(words)).toBeTruthy();
    await press('Вызвать ещё раз');
    expect(commanded(socket)).toHaveLength(2);
    expect(commanded(socket)[1]).toMatchObject({ type: 'ringCitizen', recipientId: 'p1' });
  });

  it('does not ring again whom another interpreter rang, but looks for them', async () => {
    await open(telephoned({ ring: ringOf({ outcome: 'no_answer' }) }));
    expect(panel().queryByRole('button', { name: 'Вызвать ещё раз' })).toBeNull();
    await press('Вызвать другого');
    expect(panel().getByRole('combobox')).toBeTruthy();
  });

  it('is folded away on the social line', async () => {
    await open(telephoned({ purpose: 'social_line' }));
    expect(screen.getByText('Единый социальный телефон')).toBeTruthy();
    expect(panel().queryByRole('combobox')).toBeNull();
    await press('Вызвать гражданина');
    expect(panel().getByRole('combobox')).toBeTruthy();
  });

  it('is only read by who does not lead', async () => {
    await open(telephoned({ part: 'second', ring: ringOf({ outcome: 'declined' }) }));
    expect(panel().getByText('Сейчас не может ответить: Ковалёва М. П.')).toBeTruthy();
    expect(panel().queryByRole('button')).toBeNull();
  });
});

describe('a message to who did not answer', () => {
  const missed = telephoned({ ring: ringOf({ outcome: 'no_answer' }) });

  it('is written and left', async () => {
    const { asked, container } = await open(missed);
    await press('Оставить сообщение');
    await press('Отправить сообщение');
    expect(panel().getByText('Напишите сообщение.')).toBeTruthy();
    await userEvent.type(panel().getByRole('textbox'), 'Приём в четверг в десять.');
    expect(await faultsOf(container)).toEqual([]);
    await press('Отправить сообщение');
    expect(await panel().findByText('Сообщение оставлено')).toBeTruthy();
    expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({ text: 'Приём в четверг в десять.' });
  });

  it('is kept half-written over a reload', async () => {
    const first = await open(missed);
    await press('Оставить сообщение');
    await userEvent.type(panel().getByRole('textbox'), 'Приём');
    first.unmount();
    await open(missed);
    expect(panel().getByRole('textbox')).toHaveProperty('value', 'Приём');
  });

  it('was left already', async () => {
    await open(missed, { 'POST /api/calls/c1/rings/r1/message': problem(409, 'already-written') });
    await press('Оставить сообщение');
    await userEvent.type(panel().getByRole('textbox'), 'Приём');
    await press('Отправить сообщение');
    expect(await panel().findByText('Сообщение оставлено')).toBeTruthy();
  });

  it('stays in the field when it could not be sent', async () => {
    await open(missed, { 'POST /api/calls/c1/rings/r1/message': problem(503, 'unavailable') });
    await press('Оставить сообщение');
    await userEvent.type(panel().getByRole('textbox'), 'Приём');
    await press('Отправить сообщение');
    expect(await panel().findByText(/временно недоступна/)).toBeTruthy();
    expect(panel().getByRole('textbox')).toHaveProperty('value', 'Приём');
  });
});

describe('the offer of a call that was telephoned', () => {
  const offer: Offer = {
    offerId: 'o1',
    callId: 'c1',
    deadline: new Date(Date.now() + 15_000).toISOString(),
    requestedAt: new Date().toISOString(),
    citizenName: '',
    communicationNotes: '',
    precinct: null,
    mode: 'rsl',
    topic: 'everyday',
    purpose: 'social_line',
    wished: false,
    emergency: null,
    join: null,
  };

  it('names who calls and on which line, and asks for no card', async () => {
    const { asked } = await showCall(callOf(), () => <OfferCard offer={offer} />);
    const card = screen.getByRole('alertdialog', { name: 'Звонок по телефону' });
    expect(card.textContent).toContain('Номер скрыт');
    expect(card.textContent).toContain('Единый социальный телефон');
    expect(card.textContent).not.toContain('Участок');
    expect(asked.some(({ path }) => path === '/api/citizen-card')).toBe(false);
    expect(await faultsOf(card)).toEqual([]);
  });
});
