import { beforeEach, expect, it, vi } from 'vitest';
import type { Callback, QueuePlace, ServerMessage } from '../protocol/messages';
import type { Socket } from '../protocol/socket';
import { callOf } from '../test/call';
import { FakeSocket } from '../test/fakeSocket';
import { noMemory } from './callMemory';
import { LiveSession } from './liveSession';

const at = '2026-11-22T09:15:00Z';
const place = { address: 'Мира, 5', latitude: null, longitude: null, accuracyMetres: null };
let live: LiveSession;
let socket: FakeSocket;

const queue = (callId: string): QueuePlace => ({
  callId,
  requestedAt: at,
  place: 1,
  expectedWaitSeconds: null,
  readyInterpreters: 0,
  resumed: false,
  widensAt: null,
});
const callback = (ringsUntil: string | null): Callback => ({
  callId: 'c1',
  requestedAt: at,
  place: 1,
  expectedWaitSeconds: null,
  tries: 0,
  notBefore: null,
  ringsUntil,
});
const cancelled: ServerMessage = {
  type: 'callEnded',
  callId: 'c1',
  outcome: 'cancelled',
  reason: 'citizen_cancelled',
  contactId: 'k1',
};
const said = () => socket.heard.map(({ ref: _, ...message }) => message);

beforeEach(() => {
  socket = new FakeSocket();
  live = new LiveSession(noMemory, () => socket as unknown as Socket);
  live.start();
  socket.onopen?.();
  socket.says({ type: 'welcome', epoch: 'e', lastSeq: 0, now: at, resumed: false });
  socket.says({
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
  socket.heard.length = 0;
});

it('gives up the call that waits for an emergency, and nobody has to read how it ended', () => {
  socket.says({ type: 'queued', queue: queue('c1') });
  live.requests.emergency(place);
  expect(said()).toEqual([
    { type: 'cancelCall', callId: 'c1' },
    { type: 'requestCall', mode: null, emergency: place },
  ]);
  socket.says(cancelled);
  expect(live.view.live.ended).toBeNull();
  expect(live.view.asked.emergency).toBe(true);
  expect(live.view.requesting).toBe(true);
  socket.says({ type: 'queued', queue: queue('c2') });
  expect(live.view.live.queue?.callId).toBe('c2');
});

it('gives up a callback that is kept for an emergency too', () => {
  socket.says({ type: 'callbackChanged', callback: callback(null) });
  live.requests.emergency(place);
  expect(said().map(({ type }) => type)).toEqual(['cancelCall', 'requestCall']);
});

it('goes over to text in a queue of its own', () => {
  socket.says({ type: 'queued', queue: queue('c1') });
  live.requests.text();
  expect(said()[0]).toEqual({ type: 'cancelCall', callId: 'c1' });
  expect(said()[1]).toMatchObject({ type: 'requestCall', mode: 'text' });
});

it('asks to be called back as soon as there is a place to keep', () => {
  live.requests.callback();
  expect(said().map(({ type }) => type)).toEqual(['requestCall']);
  socket.says({ type: 'queued', queue: queue('c1') });
  expect(said().at(-1)).toEqual({ type: 'askCallback', callId: 'c1' });
  socket.says({ type: 'queued', queue: queue('c1') });
  expect(said()).toHaveLength(2);
});

it('remembers a ring that another page may have answered, not one that was answered here', () => {
  socket.says({ type: 'callbackChanged', callback: callback('2026-11-22T09:16:00Z') });
  expect(live.rang).toBe('c1');
  socket.says({ type: 'queued', queue: queue('c1') });
  expect(live.rang).toBe('c1');
  socket.says({ type: 'callbackChanged', callback: callback('2026-11-22T09:16:00Z') });
  live.answerCallback();
  expect(live.rang).toBeNull();
});

const incoming = { callId: 'c9', caller: 'Поликлиника № 5', topic: 'medical', until: '2026-11-22T09:16:00Z' } as const;

it('remembers an incoming call as a ring, and answers or declines it', () => {
  socket.says({ type: 'callIncoming', incoming });
  expect(live.rang).toBe('c9');
  live.declineRing();
  expect(said()).toEqual([{ type: 'declineRing', callId: 'c9' }]);
  expect(live.answerRing()).toBe(true);
  expect(said().at(-1)).toEqual({ type: 'answerRing', callId: 'c9' });
  expect(live.rang).toBeNull();
});

it('closes the camera again when the answer came too late', () => {
  const leave = vi.spyOn(live.media, 'leave');
  socket.says({ type: 'callIncoming', incoming });
  live.answerRing();
  socket.says({ type: 'incomingOver', callId: 'c9', result: 'missed' });
  expect(leave).toHaveBeenCalled();
});

it('leaves a camera alone that was not opened for the ring', () => {
  const leave = vi.spyOn(live.media, 'leave');
  socket.says({ type: 'callIncoming', incoming });
  socket.says({ type: 'incomingOver', callId: 'c9', result: 'missed' });
  expect(leave).not.toHaveBeenCalled();
});

it.each([
  ['relay', 'lead', true],
  ['relay', 'second', false],
  [null, 'lead', false],
] as const)('opens the microphone for who telephones (%s, %s: %s), after the offer was closed', (purpose, part, on) => {
  const opened = vi.spyOn(live.media, 'setDevice');
  socket.says({ type: 'offerClosed', offerId: 'o1', result: 'accepted' });
  socket.says({ type: 'callStarted', call: callOf({ purpose, part }) });
  expect(opened.mock.calls).toEqual(on ? [['microphone', true]] : []);
});
