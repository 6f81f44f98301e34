import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Connection, type Link } from './connection';
import type { ClientMessage, ServerMessage } from './messages';
import type { Socket } from './socket';

class FakeSocket implements Socket {
  onopen: Socket['onopen'] = null;
  onmessage: Socket['onmessage'] = null;
  onclose: Socket['onclose'] = null;
  readonly frames: (ClientMessage & { ref: number })[] = [];
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
  says(message: ServerMessage & { seq?: number }): void {
    this.onmessage?.call(this as never, new MessageEvent('message', { data: JSON.stringify(message) }));
  }
  closes(code: number): void {
    this.onclose?.call(this as never, { code } as CloseEvent);
  }
  types(): string[] {
    return this.frames.map((frame) => frame.type);
  }
}

const sockets: FakeSocket[] = [];
const heard: ServerMessage[] = [];
const links: Link[] = [];
const refused: [string | undefined, string][] = [];
let connection: Connection;

function last(): FakeSocket {
  const socket = sockets.at(-1);
  if (!socket) {
    throw new Error('no socket was opened');
  }
  return socket;
}

function welcome(resumed: boolean, lastSeq = 40): void {
  last().opens();
  last().says({ type: 'welcome', epoch: 'e', lastSeq, now: '2026-11-22T09:15:00Z', resumed });
}

const stateChanged = (seq: number) => ({
  type: 'stateChanged' as const,
  seq,
  presence: {
    state: 'ready' as const,
    since: '2026-11-22T09:15:00Z',
    cause: null,
    breakKind: null,
    afterCall: null,
    setBy: null,
  },
});
const typing = (line: number, text: string): ClientMessage => ({ type: 'typeText', callId: 'c', line, text });

beforeEach(() => {
  vi.useFakeTimers();
  for (const list of [sockets, heard, links, refused]) {
    list.length = 0;
  }
  connection = new Connection({
    open: () => {
      const socket = new FakeSocket();
      sockets.push(socket);
      return socket;
    },
    onMessage: (message) => heard.push(message),
    onLink: (link) => links.push(link),
    onRefused: (command, message) => refused.push([command?.type, message.code]),
    random: () => 0.5,
  });
  connection.start();
});
afterEach(() => {
  connection.stop();
  vi.useRealTimers();
});

describe('greeting', () => {
  it('says hello first, without a place to resume on a fresh page', () => {
    last().opens();
    expect(last().frames).toEqual([{ type: 'hello', epoch: null, seq: null, ref: 1 }]);
  });

  it('resumes from the last message it read', () => {
    welcome(false);
    last().says(stateChanged(41));
    last().closes(1006);
    vi.advanceTimersByTime(250);
    last().opens();
    expect(last().frames[0]).toMatchObject({ type: 'hello', epoch: 'e', seq: 41 });
  });

  it('drops what is replayed a second time', () => {
    welcome(false);
    last().says(stateChanged(41));
    last().says(stateChanged(41));
    last().says(stateChanged(42));
    expect(heard.filter((message) => message.type === 'stateChanged')).toHaveLength(2);
  });

  it('starts counting anew in a new epoch', () => {
    welcome(false, 900);
    last().closes(1006);
    vi.advanceTimersByTime(250);
    welcome(false, 3);
    last().says(stateChanged(4));
    expect(heard.at(-1)).toMatchObject({ type: 'stateChanged' });
  });
});

describe('coming back', () => {
  it('waits longer each time, at most five seconds', () => {
    for (const wait of [250, 500, 1000, 2000, 4000, 5000, 5000]) {
      const before = sockets.length;
      last().closes(1006);
      vi.advanceTimersByTime(wait - 1);
      expect(sockets).toHaveLength(before);
      vi.advanceTimersByTime(1);
      expect(sockets).toHaveLength(before + 1);
    }
    expect(links.filter((link) => link.state === 'down')).toHaveLength(1);
  });

  it('tries at once when the network is said to be back', () => {
    last().closes(1006);
    connection.hurry();
    expect(sockets).toHaveLength(2);
  });

  it('gives up a socket that never opens', () => {
    vi.advanceTimersByTime(8_000 + 250);
    expect(sockets).toHaveLength(2);
    expect(sockets[0]?.closed).toBe(true);
  });

  it('gives up a socket that leaves a command unanswered', () => {
    welcome(false);
    connection.send({ type: 'endCall', callId: 'c' });
    vi.advanceTimersByTime(8_000);
    expect(links.at(-1)).toMatchObject({ state: 'down' });
  });

  it('stays away when another tab took over, until it is asked back', () => {
    welcome(false);
    last().closes(4409);
    vi.advanceTimersByTime(60_000);
    expect(links.at(-1)).toEqual({ state: 'closed', why: 'replaced' });
    expect(sockets).toHaveLength(1);
    connection.takeOver();
    expect(sockets).toHaveLength(2);
    last().opens();
    expect(last().frames).toMatchObject([{ type: 'hello', epoch: null, seq: null }]);
  });

  it('says that the account was signed out', () => {
    last().closes(4401);
    expect(links.at(-1)).toEqual({ state: 'closed', why: 'signed_out' });
  });

  it('comes back after a pause when it said too much, and does not say it again', () => {
    welcome(false);
    connection.send(typing(0, 'а'));
    last().closes(4429);
    expect(links.at(-1)).toMatchObject({ state: 'down', why: 'too_many' });
    vi.advanceTimersByTime(5_000);
    welcome(true);
    expect(last().types()).toEqual(['hello']);
  });
});

describe('what was said while away', () => {
  it('goes out after the welcome, only the last of each kind', () => {
    welcome(false);
    last().closes(1006);
    connection.send(typing(0, 'Доб'));
    connection.send(typing(0, 'Добрый'));
    connection.send(typing(1, 'день'));
    connection.send({ type: 'endCall', callId: 'c' });
    vi.advanceTimersByTime(250);
    welcome(true);
    expect(last().frames.slice(1)).toMatchObject([
      { type: 'typeText', line: 0, text: 'Добрый' },
      { type: 'typeText', line: 1, text: 'день' },
      { type: 'endCall' },
    ]);
  });

  it('does not accept an offer later', () => {
    welcome(false);
    last().closes(1006);
    expect(connection.send({ type: 'acceptOffer', offerId: 'o' })).toBe(false);
    vi.advanceTimersByTime(250);
    welcome(true);
    expect(last().types()).toEqual(['hello']);
  });

  it('does not call when the person pressed the button half a minute ago', () => {
    welcome(false);
    last().closes(1006);
    connection.send({ type: 'requestCall' });
    vi.advanceTimersByTime(250);
    last().closes(1006);
    vi.advanceTimersByTime(31_000);
    connection.hurry();
    welcome(true);
    expect(last().types()).toEqual(['hello']);
  });

  it('repeats what may have been lost in a dying socket, not what surely arrived', () => {
    welcome(false);
    connection.send(typing(0, 'старое'));
    vi.advanceTimersByTime(20_000);
    connection.send(typing(1, 'новое'));
    last().closes(1006);
    vi.advanceTimersByTime(250);
    welcome(true);
    expect(last().frames.slice(1)).toMatchObject([{ type: 'typeText', line: 1 }]);
  });

  it('waits for the snapshot, which may say that it has no meaning any more', () => {
    welcome(false);
    last().closes(1006);
    connection.send({ type: 'endCall', callId: 'c' });
    vi.advanceTimersByTime(250);
    welcome(false);
    expect(last().types()).toEqual(['hello']);
    last().says({
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
    });
    expect(last().types()).toEqual(['hello', 'endCall']);
  });

  it('forgets what it is told to forget', () => {
    welcome(false);
    last().closes(1006);
    connection.send(typing(0, 'а'));
    connection.forget((message) => message.type === 'typeText');
    vi.advanceTimersByTime(250);
    welcome(true);
    expect(last().types()).toEqual(['hello']);
  });
});

it('names the command that was refused', () => {
  welcome(false);
  connection.send({ type: 'requestCall' });
  last().says({ type: 'refused', ref: 2, code: 'already_in_call' });
  last().says({ type: 'refused', ref: null, code: 'malformed' });
  expect(refused).toEqual([
    ['requestCall', 'already_in_call'],
    [undefined, 'malformed'],
  ]);
});
