import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Line } from '../../protocol/messages';
import { callOf, lineOf, showCall } from '../../test/call';
import { faultsOf } from '../../test/desk';
import { LineStrip } from './LineStrip';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const strip = (...lines: Line[]) =>
  showCall(callOf({ part: null, lines }), (call) => <LineStrip lines={call.lines} />, 'citizen');
const over = (secondsAgo: number, more: Partial<Line>) =>
  lineOf({ state: 'ended', endedAt: new Date(Date.now() - secondsAgo * 1000).toISOString(), ...more });
const seen = () => screen.queryByRole('region', { name: 'Телефонный разговор' })?.textContent ?? null;

it.each<[string, Line]>([
  ['Набираем: Поликлиника № 5', lineOf({ state: 'dialling', answeredAt: null })],
  ['Звоним: Поликлиника № 5', lineOf({ state: 'ringing', answeredAt: null })],
  ['На связи: Поликлиника № 5', lineOf()],
  ['Ждёт на линии: Поликлиника № 5', lineOf({ held: true })],
  ['Просят подождать: Поликлиника № 5', lineOf({ heldByThem: true })],
  ['Поликлиника № 5: Занято', over(1, { result: 'busy', status: 486 })],
  ['Поликлиника № 5: Связь прервалась', over(1, { result: 'lost' })],
  ['На связи: Служба 112', lineOf({ name: '112', number: '112', emergency: true })],
  ['На связи: Абонент', lineOf({ name: '' })],
])('tells the citizen how the line stands, without a number: %s', async (words, line) => {
  const { container } = await strip(line);
  expect(seen()).toContain(words);
  expect(seen()).not.toMatch(/••••|SIP|486/);
  expect(await faultsOf(container)).toEqual([]);
});

it('counts the time on the line', async () => {
  await strip(lineOf());
  expect(screen.getByRole('timer').textContent).toMatch(/^На линии: 0:4\d$/);
});

it('says for a while only how a talk ended', async () => {
  await strip(over(11, { result: 'answered' }));
  expect(seen()).toBeNull();
});

describe('who speaks', () => {
  it('is seen at once, and does not flicker with every pause', async () => {
    const { socket } = await strip(lineOf());
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const speaks = (speaking: boolean) => socket.says({ type: 'lineSpeaking', callId: 'c1', lineId: 'l1', speaking });
    const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
    speaks(true);
    expect(seen()).toContain('Говорит: Поликлиника № 5');
    speaks(false);
    await pass(900);
    expect(seen()).toContain('Говорит: Поликлиника № 5');
    speaks(true);
    await pass(900);
    speaks(false);
    await pass(900);
    expect(seen()).toContain('Говорит: Поликлиника № 5');
    await pass(200);
    expect(seen()).toContain('На связи: Поликлиника № 5');
  });

  it('is not shown of a line on hold', async () => {
    const { socket } = await strip(lineOf({ held: true }));
    socket.says({ type: 'lineSpeaking', callId: 'c1', lineId: 'l1', speaking: true });
    expect(seen()).not.toContain('Говорит');
  });
});

describe('the citizen’s own voice', () => {
  afterEach(() => void Reflect.deleteProperty(navigator, 'mediaDevices'));

  it('is asked for while the microphone is off, and said to be heard when it is on', async () => {
    const track = { stop: () => undefined, onended: null };
    const getUserMedia = vi.fn(async () => ({ getTracks: () => [track] }));
    await strip(lineOf({ citizenSpeaks: true }));
    Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia }, configurable: true });
    expect(screen.getByText('Вас попросили говорить: включите микрофон')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Включить' }));
    expect(await screen.findByText('Вас слышат')).toBeTruthy();
    expect(screen.queryByText(/Вас попросили говорить/)).toBeNull();
  });

  it('is not asked for on hold, nor when only listening was opened', async () => {
    const { socket } = await strip(lineOf({ citizenSpeaks: true, held: true }));
    expect(screen.queryByText(/Вас попросили говорить/)).toBeNull();
    socket.says({ type: 'callChanged', call: callOf({ part: null, lines: [lineOf({ citizenListens: true })] }) });
    expect(screen.queryByText(/Вас попросили говорить/)).toBeNull();
    expect(screen.getByText('Вы слышите')).toBeTruthy();
  });
});
