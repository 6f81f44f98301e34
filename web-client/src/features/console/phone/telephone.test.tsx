import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Call, Line, Refusal } from '../../../protocol/messages';
import { callOf, commanded, lineOf, showCall } from '../../../test/call';
import { faultsOf } from '../../../test/desk';
import type { FakeSocket } from '../../../test/fakeSocket';
import { TelephoneCard } from './TelephoneCard';

afterEach(() => vi.unstubAllGlobals());

const telephone = (more: Partial<Call> = {}) => showCall(callOf(more), (call) => <TelephoneCard call={call} />);
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const refuse = (socket: FakeSocket, code: Refusal) =>
  socket.says({ type: 'refused', ref: socket.heard.at(-1)?.ref ?? null, code });
const ended = (more: Partial<Line>) => lineOf({ state: 'ended', endedAt: new Date().toISOString(), ...more });

describe('a line', () => {
  it.each<[string, Line]>([
    ['Набираем…', lineOf({ state: 'dialling', answeredAt: null })],
    ['Звонит', lineOf({ state: 'ringing', answeredAt: null })],
    ['Говорите', lineOf()],
    ['Удержание', lineOf({ held: true })],
    ['Абонент поставил на удержание', lineOf({ heldByThem: true })],
    ['Разговор закончен', ended({ result: 'answered' })],
    ['Занято', ended({ result: 'busy', status: 486, answeredAt: null })],
    ['Не отвечает', ended({ result: 'no_answer', answeredAt: null })],
    ['Отклонён', ended({ result: 'refused', answeredAt: null })],
    ['Номер не существует', ended({ result: 'unreachable', answeredAt: null })],
    ['Звонок отменён', ended({ result: 'cancelled', answeredAt: null })],
    ['Не удалось дозвониться', ended({ result: 'failed', answeredAt: null })],
    ['Связь прервалась', ended({ result: 'lost' })],
    ['Телефонный шлюз недоступен', ended({ result: 'gateway_lost', answeredAt: null })],
  ])('is told in words: %s', async (words, line) => {
    const { container } = await telephone({ lines: [line] });
    const card = screen.getByRole('region', { name: 'Линия: Поликлиника № 5' });
    expect(within(card).getByText(words)).toBeTruthy();
    expect(within(card).getByText('••••05')).toBeTruthy();
    await waitFor(() => expect(screen.getByText(`Поликлиника № 5: ${words}`)).toBeTruthy());
    expect(await faultsOf(container)).toEqual([]);
  });

  it('names the status of SIP where it did not come about', async () => {
    await telephone({ lines: [ended({ result: 'busy', status: 486 })] });
    expect(screen.getByText('SIP 486')).toBeTruthy();
  });

  it('counts from the answer on, and shows who speaks', async () => {
    const { socket } = await telephone({ lines: [lineOf()] });
    expect(screen.getByRole('timer').textContent).toMatch(/0:4\d/);
    socket.says({ type: 'lineSpeaking', callId: 'c1', lineId: 'l1', speaking: true });
    expect(screen.getByText('Абонент говорит')).toBeTruthy();
    socket.says({ type: 'lineSpeaking', callId: 'c1', lineId: 'l1', speaking: false });
    expect(screen.queryByText('Абонент говорит')).toBeNull();
  });

  it('is held, muted, opened for the citizen, and hung up', async () => {
    const { socket } = await telephone({ lines: [lineOf()] });
    const set = (to: object) => ({ type: 'setPhone', callId: 'c1', lineId: 'l1', ...to });
    const answer = (more: Partial<Line>) =>
      socket.says({ type: 'callChanged', call: callOf({ lines: [lineOf(more)] }) });
    await press('Удержать');
    expect(commanded(socket)).toEqual([set({ held: true })]);
    answer({ held: true });
    expect(screen.queryByRole('button', { name: 'Цифры' })).toBeNull();
    await press('Вернуться');
    answer({});
    await press('Без звука');
    answer({ muted: true });
    expect(screen.getByText('Абонент не слышит')).toBeTruthy();
    await press('Со звуком');
    answer({});
    await press('Гражданин');
    await userEvent.click(screen.getByRole('switch', { name: /Гражданин говорит сам/ }));
    answer({ citizenSpeaks: true });
    await userEvent.click(screen.getByRole('switch', { name: /Гражданин слушает/ }));
    answer({});
    await press('Положить трубку');
    expect(commanded(socket).slice(1)).toEqual([
      set({ held: false }),
      set({ muted: true }),
      set({ muted: false }),
      set({ citizenSpeaks: true }),
      set({ citizenListens: true }),
      { type: 'hangUpPhone', callId: 'c1', lineId: 'l1' },
    ]);
  });

  it('does nothing twice while a command is under way, and goes on when it is refused', async () => {
    const { socket } = await telephone({ lines: [lineOf()] });
    await press('Положить трубку');
    await press('Положить трубку');
    expect(commanded(socket)).toHaveLength(1);
    refuse(socket, 'wrong_state');
    expect(screen.getAllByText('Сейчас это сделать нельзя.').length).toBeGreaterThan(0);
    await press('Положить трубку');
    expect(commanded(socket)).toHaveLength(2);
  });

  it('is called again by one key of the card, or put away', async () => {
    const { socket } = await telephone({ lines: [ended({ result: 'busy', status: 486 })] });
    screen.getByRole('region', { name: 'Телефон' }).focus();
    await userEvent.keyboard('[KeyR]');
    expect(commanded(socket)).toEqual([{ type: 'redialPhone', callId: 'c1', lineId: 'l1' }]);
    await press('Убрать');
    expect(commanded(socket).at(-1)).toEqual({ type: 'forgetPhone', callId: 'c1', lineId: 'l1' });
    await press('Номер');
    await userEvent.type(screen.getByRole('textbox', { name: 'Номер' }), 'r');
    expect(commanded(socket)).toHaveLength(2);
  });

  it('keeps the focus in the card when its buttons change', async () => {
    const { socket } = await telephone({ lines: [lineOf()] });
    screen.getByRole('button', { name: 'Положить трубку' }).focus();
    socket.says({ type: 'callChanged', call: callOf({ lines: [ended({ result: 'answered' })] }) });
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Телефон' }));
  });

  it('does not take the focus back from who went elsewhere', async () => {
    const { socket } = await telephone({ lines: [lineOf()] });
    screen.getByRole('button', { name: 'Положить трубку' }).focus();
    (document.activeElement as HTMLElement).blur();
    await Promise.resolve();
    socket.says({ type: 'callChanged', call: callOf({ lines: [ended({ result: 'answered' })] }) });
    expect(document.activeElement).toBe(document.body);
  });

  it('is only read by those who do not lead', async () => {
    await telephone({ part: 'second', lines: [lineOf()] });
    expect(screen.getByText('Идёт разговор')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('digits', () => {
  it('go out by keys and by mouse, each at once', async () => {
    const { socket } = await telephone({ lines: [lineOf()] });
    await press('Цифры');
    await userEvent.keyboard('1#');
    await userEvent.keyboard('{ArrowRight}{Enter}');
    await press('*');
    expect(commanded(socket).map((message) => 'digits' in message && message.digits)).toEqual(['1', '#', '2', '*']);
  });

  it('are seen for a moment only', async () => {
    await telephone({ lines: [lineOf()] });
    await press('Цифры');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      fireEvent.click(screen.getByRole('button', { name: '7' }));
      expect(document.querySelector('output')?.textContent).toBe('7');
      await act(() => vi.advanceTimersByTimeAsync(3_000));
      expect(document.querySelector('output')?.textContent).toBe('');
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('dialling', () => {
  const typed = async (number: string) => {
    await press('Номер');
    const field = screen.getByRole('textbox', { name: 'Номер' }) as HTMLInputElement;
    await userEvent.type(field, number);
    return field;
  };

  it('takes a number by real keys and the pad, and Enter', async () => {
    const { socket } = await telephone();
    const field = await typed('8495123450');
    await userEvent.click(screen.getByRole('button', { name: '0' }));
    expect(field.value).toBe('8 495 123-45-00');
    await press('Стереть последнюю цифру');
    expect(field.value).toBe('8 495 123-45-0');
    await userEvent.type(field, '0{Enter}');
    expect(commanded(socket)).toEqual([
      { type: 'dialPhone', callId: 'c1', number: '8 495 123-45-00', organisationId: null, emergency: false },
    ]);
    socket.says({ type: 'callChanged', call: callOf({ lines: [lineOf({ state: 'dialling', answeredAt: null })] }) });
    await press('Второй звонок');
    expect(screen.getByText('Первый абонент подождёт на удержании.')).toBeTruthy();
  });

  it.each<[Refusal, RegExp]>([
    ['bad_number', /не номер телефона/],
    ['number_forbidden', /звонить нельзя/],
    ['no_line_free', /Больше двух линий/],
    ['too_many_dials', /Слишком много звонков/],
    ['not_allowed', /недоступно/],
  ])('says why it was refused (%s) and keeps the number', async (code, words) => {
    const { socket } = await telephone();
    const field = await typed('112{Enter}');
    refuse(socket, code);
    expect(screen.getAllByText(words).length).toBeGreaterThan(0);
    expect(field.value).toBe('112');
    await userEvent.type(field, '{Enter}');
    expect(commanded(socket)).toHaveLength(2);
  });

  it('sends nothing later: without a connection it says so', async () => {
    const { socket } = await telephone();
    const field = await typed('112');
    socket.closes(1006);
    await userEvent.type(field, '{Enter}');
    expect(screen.getAllByText('Нет связи с центром. Ничего не отправлено.').length).toBeGreaterThan(0);
    expect(field.value).toBe('112');
  });

  it('calls each number of an organisation that was found', async () => {
    const { socket } = await telephone();
    await userEvent.type(screen.getByRole('combobox', { name: 'Кому звоним' }), 'полик');
    await screen.findAllByRole('option');
    await userEvent.keyboard('{Enter}');
    await userEvent.click(await screen.findByRole('button', { name: 'Позвонить: регистратура, +7 483 000-01-05' }));
    expect(commanded(socket)).toEqual([
      { type: 'dialPhone', callId: 'c1', number: '+74830000105', organisationId: 'o1', emergency: false },
    ]);
  });

  it('is not offered with two lines up', async () => {
    await telephone({ lines: [lineOf({ held: true }), lineOf({ lineId: 'l2', name: 'Аптека' })] });
    expect(screen.queryByRole('button', { name: 'Второй звонок' })).toBeNull();
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});

describe('two lines', () => {
  const lines = [lineOf({ held: true }), lineOf({ lineId: 'l2', name: 'Аптека' })];
  const set = (lineId: string, held: boolean) => ({ type: 'setPhone', callId: 'c1', lineId, held });

  it('are swapped: first the one is held, then the other heard', async () => {
    const { socket } = await telephone({ lines });
    await press('Переключить');
    expect(commanded(socket)).toEqual([set('l2', true), set('l1', false)]);
  });

  it('are merged, and said to be', async () => {
    const { socket } = await telephone({ lines });
    await press('Объединить');
    expect(commanded(socket)).toEqual([set('l1', false)]);
    socket.says({ type: 'callChanged', call: callOf({ lines: lines.map((line) => ({ ...line, held: false })) }) });
    expect(screen.getByText('Все трое слышат друг друга.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Объединить' })).toBeNull();
  });
});

describe('the microphone', () => {
  const withMicrophone = () => {
    const track = { stop: () => undefined, onended: null };
    const getUserMedia = vi.fn(async () => ({ getTracks: () => [track] }));
    Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia }, configurable: true });
    return getUserMedia;
  };

  afterEach(() => void Reflect.deleteProperty(navigator, 'mediaDevices'));

  it('is turned on by dialling', async () => {
    await telephone({ lines: [ended({ result: 'busy' })] });
    const asked = withMicrophone();
    await press(/^Повторить/);
    expect(asked).toHaveBeenCalledWith(expect.objectContaining({ audio: expect.anything() }));
  });

  it('is missed while a line is up, and turned on by a button', async () => {
    await telephone({ lines: [lineOf()] });
    expect(screen.getByText(/Ваш микрофон выключен/)).toBeTruthy();
    withMicrophone();
    await press('Включить микрофон');
    await waitFor(() => expect(screen.queryByText(/Ваш микрофон выключен/)).toBeNull());
  });
});
