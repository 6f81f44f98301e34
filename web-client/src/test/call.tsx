import type { ReactNode } from 'react';
import { LiveProvider, useLive } from '../call/live';
import type { Call, Guest, Line, Peer, Role } from '../protocol/messages';
import { fakeServer, ok, sessionOf, show } from './desk';
import { connected, type FakeSocket, fakeSockets } from './fakeSocket';
import { organisation, pageOf } from './rows';

const at = (secondsAgo: number) => new Date(Date.now() - secondsAgo * 1000).toISOString();

export const citizenPeer: Peer = {
  participantId: 'p-citizen',
  role: 'citizen',
  part: null,
  name: 'Ковалёва М. П.',
  endpoint: 'c-1',
  camera: true,
  microphone: false,
  absentUntil: null,
};

/** A call as its lead has it, for tests to vary. */
export const callOf = (more: Partial<Call> = {}): Call => ({
  callId: 'c1',
  participantId: 'p-me',
  part: 'lead',
  answeredAt: at(60),
  peers: [citizenPeer],
  purpose: null,
  ring: null,
  emergency: null,
  reachedAt: null,
  reasonUntil: null,
  join: null,
  help: null,
  phone: true,
  organisationId: null,
  lines: [],
  guests: [],
  ...more,
});

/** A line in talk, for tests to vary. */
export const lineOf = (more: Partial<Line> = {}): Line => ({
  lineId: 'l1',
  name: 'Поликлиника № 5',
  number: '••••05',
  incoming: false,
  emergency: false,
  state: 'talking',
  held: false,
  heldByThem: false,
  muted: false,
  citizenSpeaks: false,
  citizenListens: false,
  dialledAt: at(50),
  answeredAt: at(42),
  endedAt: null,
  result: null,
  status: null,
  ...more,
});

/** Somebody with a link, for tests to vary. */
export const guestOf = (more: Partial<Guest> = {}): Guest => ({
  guestId: 'g1',
  state: 'invited',
  name: null,
  purpose: 'guest',
  expiresAt: at(-600),
  ...more,
});

function InCall({ draw }: { draw: (call: Call) => ReactNode }) {
  const call = useLive((view) => view.live.call);
  return call && draw(call);
}

/** A part of a call's page, drawn from what the socket says. */
export async function showCall(
  call: Call,
  draw: (call: Call) => ReactNode,
  role: Role = 'interpreter',
  answers: Parameters<typeof fakeServer>[0] = {},
) {
  fakeSockets();
  const asked = fakeServer({
    'GET /api/session': sessionOf({ id: 'i1', login: 'interpreter1', role, name: 'Анна', language: 'ru' }),
    'GET /api/directory': ok(pageOf([organisation])),
    ...answers,
  });
  const view = show(
    <LiveProvider>
      <InCall draw={draw} />
    </LiveProvider>,
  );
  const socket = await connected();
  socket.says({ type: 'callStarted', call });
  return { ...view, socket, asked };
}

/** What the page has commanded, without what it says by itself and without the numbers of messages. */
export const commanded = (socket: FakeSocket) =>
  socket.heard
    .filter(({ type }) => !['hello', 'setTracks', 'joinMedia'].includes(type))
    .map(({ ref: _, ...message }) => message);
