import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Listener } from './listener';
import type { ServerMessage } from './messages';
import { type Socket, TAKE_OVER } from './socket';

class FakeSocket implements Socket {
  onopen: Socket['onopen'] = null;
  onmessage: Socket['onmessage'] = null;
  onclose: Socket['onclose'] = null;
  readonly frames: unknown[] = [];
  closed = false;

  send(data: unknown): void {
    this.frames.push(JSON.parse(String(data)));
  }
  close(): void {
    this.closed = true;
  }
  opens(): void {
    this.onopen?.call(this as never, new Event('open'));
  }
  says(message: ServerMessage): void {
    this.onmessage?.call(this as never, new MessageEvent('message', { data: JSON.stringify(message) }));
  }
  closes(code: number): void {
    this.onclose?.call(this as never, { code } as CloseEvent);
  }
}

const sockets: FakeSocket[] = [];
const heard: ServerMessage[] = [];
const links: boolean[] = [];
const onTakeOver = vi.fn();
let rang: string | null = null;
let listener: Listener;

const last = () => sockets.at(-1) as FakeSocket;
const listening = { type: 'listening' as const, now: '2026-11-22T09:15:00Z' };

beforeEach(() => {
  vi.useFakeTimers();
  sockets.length = 0;
  heard.length = 0;
  links.length = 0;
  onTakeOver.mockClear();
  rang = null;
  listener = new Listener({
    open: () => {
      sockets.push(new FakeSocket());
      return last();
    },
    onMessage: (message) => heard.push(message),
    onLink: (up) => links.push(up),
    onTakeOver,
    rang: () => rang,
    random: () => 0.5,
  });
});

afterEach(() => {
  listener.stop();
  vi.useRealTimers();
});

it('listens, and says which call it last saw ring when it comes back', () => {
  last().opens();
  expect(last().frames).toEqual([{ type: 'listen', rang: null }]);
  last().says(listening);
  expect(links).toEqual([true]);
  rang = 'c1';
  last().closes(1006);
  expect(links).toEqual([true, false]);
  vi.advanceTimersByTime(1_000);
  last().opens();
  expect(last().frames).toEqual([{ type: 'listen', rang: 'c1' }]);
});

it('answers only while it hears the centre', () => {
  const answer = { type: 'answerCallback' as const, callId: 'c1' };
  last().opens();
  expect(listener.send(answer)).toBe(false);
  last().says(listening);
  expect(listener.send(answer)).toBe(true);
  expect(last().frames.at(-1)).toEqual(answer);
});

it('is told to take over, and does not come back by itself', () => {
  last().opens();
  last().says(listening);
  last().closes(TAKE_OVER);
  expect(onTakeOver).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(60_000);
  expect(sockets).toHaveLength(1);
});

it('comes back more and more slowly while there is no way', () => {
  for (const wait of [1_000, 2_000, 4_000, 8_000, 15_000, 15_000]) {
    const before = sockets.length;
    last().closes(1006);
    vi.advanceTimersByTime(wait - 1);
    expect(sockets).toHaveLength(before);
    vi.advanceTimersByTime(1);
    expect(sockets).toHaveLength(before + 1);
  }
});

it('is silent once it is stopped', () => {
  const socket = last();
  listener.stop();
  expect(socket.closed).toBe(true);
  socket.closes(1006);
  vi.advanceTimersByTime(60_000);
  expect(sockets).toHaveLength(1);
});
