import { describe, expect, it } from 'vitest';
import type { Call, Offer, Peer, ServerMessage, SnapshotMessage, TextLine } from '../protocol/messages';
import { reduce } from './reduce';
import { type Live, nothing } from './state';
import { openLine, putLine } from './text';

const peer: Peer = {
  participantId: 'p-anna',
  role: 'interpreter',
  part: 'lead',
  name: 'Анна',
  endpoint: 'i-1',
  camera: true,
  microphone: false,
  absentUntil: null,
};
const call: Call = {
  callId: 'c',
  participantId: 'p-me',
  part: null,
  answeredAt: '2026-11-22T09:15:04Z',
  peers: [peer],
  purpose: null,
  ring: null,
  emergency: null,
  reachedAt: null,
  reasonUntil: null,
  join: null,
  help: null,
  phone: false,
  organisationId: null,
  lines: [],
  guests: [],
};
const queue = {
  callId: 'c',
  requestedAt: '2026-11-22T09:14:30Z',
  place: 2,
  expectedWaitSeconds: 180,
  readyInterpreters: 0,
  resumed: false,
  widensAt: null,
};
const offer: Offer = {
  offerId: 'o',
  callId: 'c',
  deadline: '2026-11-22T09:15:15Z',
  requestedAt: '2026-11-22T09:14:30Z',
  citizenName: 'Ковалёва М. П.',
  communicationNotes: 'РЖЯ',
  precinct: null,
  mode: 'rsl',
  topic: 'everyday',
  purpose: null,
  wished: false,
  emergency: null,
  join: null,
};
const empty: SnapshotMessage = {
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
const ended: ServerMessage = {
  type: 'callEnded',
  callId: 'c',
  outcome: 'completed',
  reason: 'citizen_ended',
  contactId: 'k',
};

const said = (author: string, line: number, text: string, second = line): TextLine => ({
  author,
  role: author === 'p-me' ? 'citizen' : 'interpreter',
  line,
  text,
  startedAt: `2026-11-22T09:16:${String(second).padStart(2, '0')}Z`,
});
const typed = (line: TextLine): ServerMessage => ({ type: 'textTyped', callId: 'c', line });

function told(...messages: ServerMessage[]): Live {
  return messages.reduce((live, message) => reduce(live, message, 0), nothing);
}

describe('a call', () => {
  it('goes from the queue to talk to its end', () => {
    const waiting = told(empty, { type: 'queued', queue });
    expect(waiting.queue?.place).toBe(2);
    const talking = reduce(waiting, { type: 'callStarted', call }, 0);
    expect(talking).toMatchObject({ queue: null, call: { callId: 'c' } });
    const over = reduce(talking, ended, 0);
    expect(over).toMatchObject({
      call: null,
      ended: { outcome: 'completed', contactId: 'k', completed: false, peer: { name: 'Анна' } },
    });
  });

  it('ends the same when the end is told twice', () => {
    const once = told({ type: 'callStarted', call }, ended);
    expect(reduce(once, ended, 0)).toBe(once);
  });

  it('knows when what was agreed can be read', () => {
    const live = told({ type: 'callStarted', call }, ended, { type: 'contactCompleted', callId: 'c', contactId: 'k' });
    expect(live).toMatchObject({ ended: { completed: true }, lastCompleted: 'k' });
  });

  it('waits again when the interpreter of an emergency was lost, until the next one answers', () => {
    const talking = told({ type: 'callStarted', call });
    const again = reduce(talking, { ...empty, queue: { ...queue, callId: call.callId } }, 0);
    expect(again).toMatchObject({ call: null, ended: null, waitsAgain: true });
    expect(reduce(again, { ...empty, queue: { ...queue, callId: call.callId } }, 0).waitsAgain).toBe(true);
    expect(reduce(again, { type: 'callStarted', call }, 0).waitsAgain).toBe(false);
    expect(told({ ...empty, queue }).waitsAgain).toBe(false);
  });

  it('is left alone by messages of another one', () => {
    const live = told({ type: 'callStarted', call });
    expect(reduce(live, { type: 'peerChanged', callId: 'other', peer }, 0)).toBe(live);
    expect(
      reduce(live, { type: 'callEnded', callId: 'x', outcome: 'failed', reason: 'media_failed', contactId: 'k' }, 0),
    ).toBe(live);
  });

  it('sees the peer go away and come back', () => {
    const away = { ...peer, absentUntil: '2026-11-22T09:17:00Z' };
    const live = told({ type: 'callStarted', call }, { type: 'peerChanged', callId: 'c', peer: away });
    expect(live.call?.peers).toEqual([away]);
    expect(reduce(live, { type: 'peerChanged', callId: 'c', peer }, 0).call?.peers).toEqual([peer]);
  });

  it('goes over to another interpreter', () => {
    const pavel: Peer = { ...peer, participantId: 'p-pavel', name: 'Павел' };
    const live = told({ type: 'callStarted', call }, { type: 'callChanged', call: { ...call, peers: [pavel] } });
    expect(live.call?.peers).toEqual([pavel]);
    const other = { ...call, callId: 'other', peers: [] };
    expect(reduce(live, { type: 'callChanged', call: other }, 0)).toBe(live);
  });

  it('that another has now leaves the page, and says who', () => {
    const left: ServerMessage = { type: 'callLeft', callId: 'c', how: 'handed_over', lead: 'Павел' };
    const live = told({ type: 'callStarted', call }, left);
    expect(live).toMatchObject({ call: null, ended: null, left: { how: 'handed_over', lead: 'Павел' } });
    expect(reduce(live, { type: 'offered', offer }, 0).left).toBeNull();
  });

  it('that ended while the page was away is not silently gone', () => {
    const live = told({ type: 'callStarted', call }, empty);
    expect(live).toMatchObject({ call: null, ended: { callId: 'c', outcome: null } });
  });

  it('is there again after a reload', () => {
    const live = told({ ...empty, call, text: [said('p-anna', 0, 'Здравствуйте\n')] });
    expect(live.call?.callId).toBe('c');
    expect(live.text).toMatchObject([{ author: 'p-anna', name: 'Анна', text: 'Здравствуйте', finished: true }]);
  });
});

describe('an emergency', () => {
  it('says when 112 was dialled', () => {
    const place = { address: 'Пушкина, 10', latitude: null, longitude: null, accuracyMetres: null };
    const emergency = { ...call, emergency: { place, dialledAt: null, resolvedAt: null } };
    const at = '2026-11-22T09:15:30Z';
    const live = told({ type: 'callStarted', call: emergency }, { type: 'emergencyDialled', callId: 'c', at });
    expect(live.call?.emergency).toEqual({ place, dialledAt: at, resolvedAt: null });
  });
});

describe('a telephone', () => {
  const phone: Peer = {
    ...peer,
    participantId: 'l-1',
    role: 'phone',
    part: null,
    name: 'Поликлиника',
    endpoint: 'p-1',
    camera: false,
  };
  const speaking = (lineId: string, speaks: boolean): ServerMessage => ({
    type: 'lineSpeaking',
    callId: 'c',
    lineId,
    speaking: speaks,
  });

  it('never stands before the one who is looked at', () => {
    const live = told({ type: 'callStarted', call: { ...call, peers: [phone, peer] } });
    expect(live.call?.peers.map(({ participantId }) => participantId)).toEqual(['p-anna', 'l-1']);
    const changed = told(
      { type: 'callStarted', call },
      { type: 'callChanged', call: { ...call, peers: [phone, peer, { ...peer, participantId: 'p-ira' }] } },
    );
    expect(changed.call?.peers.map(({ participantId }) => participantId)).toEqual(['p-anna', 'p-ira', 'l-1']);
  });

  it('speaks, and falls silent; each line by itself', () => {
    const start: ServerMessage = { type: 'callStarted', call };
    expect(told(start, speaking('l-1', true), speaking('l-2', true)).speaking).toEqual(['l-1', 'l-2']);
    expect(told(start, speaking('l-1', true), speaking('l-2', true), speaking('l-1', false)).speaking).toEqual(['l-2']);
    expect(told(start, { ...speaking('l-1', true), callId: 'other' } as ServerMessage).speaking).toEqual([]);
  });

  it('is not said to speak on after a connection was lost', () => {
    expect(told({ type: 'callStarted', call }, speaking('l-1', true), { ...empty, call }).speaking).toEqual([]);
  });
});

describe('an offer', () => {
  it('is shown, and told how it closed', () => {
    const live = told({ ...empty, role: 'interpreter' }, { type: 'offered', offer });
    expect(live.offer?.citizenName).toBe('Ковалёва М. П.');
    const closed = reduce(live, { type: 'offerClosed', offerId: 'o', result: 'withdrawn' }, 0);
    expect(closed).toMatchObject({ offer: null, closedOffer: { result: 'withdrawn' } });
  });

  it('that closes late does not take a newer one away', () => {
    const live = told({ type: 'offered', offer });
    expect(reduce(live, { type: 'offerClosed', offerId: 'older', result: 'expired' }, 0)).toBe(live);
  });

  it('makes room for the call', () => {
    expect(told({ type: 'offered', offer }, { type: 'callStarted', call }).offer).toBeNull();
  });
});

describe('text', () => {
  it('is replaced line by line, so that repeats do no harm', () => {
    const live = told(
      { type: 'callStarted', call },
      typed(said('p-anna', 0, 'При')),
      typed(said('p-anna', 0, 'Приём')),
      typed(said('p-anna', 0, 'Приём')),
    );
    expect(live.text).toMatchObject([{ text: 'Приём', finished: false }]);
  });

  it('stands in the order in which lines were begun', () => {
    const live = told(
      { type: 'callStarted', call },
      typed(said('p-anna', 0, 'первая', 1)),
      typed(said('p-anna', 1, 'третья', 9)),
      typed(said('p-me', 0, 'вторая', 5)),
    );
    expect(live.text.map((line) => line.text)).toEqual(['первая', 'вторая', 'третья']);
    expect(live.text[1]?.author).toBeNull();
  });

  it('that the server lost in a restart is kept', () => {
    const live = told({ type: 'callStarted', call }, typed(said('p-anna', 0, 'Приём в четверг')), { ...empty, call });
    expect(live.text).toHaveLength(1);
  });

  it('of one call does not appear in the next', () => {
    const next = { ...call, callId: 'c2' };
    const live = told({ type: 'callStarted', call }, typed(said('p-anna', 0, 'тайна')), {
      type: 'callStarted',
      call: next,
    });
    expect(live.text).toEqual([]);
  });

  it('typed on this page is newer than its echo', () => {
    const talking = told({ type: 'callStarted', call });
    const own = { author: null, name: '', line: 0, text: 'Добрый день', finished: false, startedAt: 0 };
    const live = { ...talking, text: putLine(talking.text, own) };
    expect(reduce(live, typed(said('p-me', 0, 'Добр')), 0).text).toMatchObject([{ text: 'Добрый день' }]);
  });

  it('goes on in the line that was open when the page was reloaded', () => {
    const text = [said('p-me', 0, 'Да\n'), said('p-me', 1, 'Ковал')];
    const live = told({ ...empty, call, text });
    expect(openLine(live.text)).toEqual({ line: 1, text: 'Ковал' });
    expect(openLine(live.text.slice(0, 1))).toEqual({ line: 1, text: '' });
  });
});

it('learns how far the clocks are apart', () => {
  const welcome: ServerMessage = {
    type: 'welcome',
    epoch: 'e',
    lastSeq: 0,
    now: '2026-11-22T09:15:00Z',
    resumed: true,
  };
  expect(reduce(nothing, welcome, Date.parse('2026-11-22T09:14:58Z')).clockOffset).toBe(2000);
});

it('is changed by no refusal and no media offer', () => {
  const live = told({ type: 'callStarted', call });
  expect(reduce(live, { type: 'refused', ref: 1, code: 'wrong_state' }, 0)).toBe(live);
  expect(
    reduce(
      live,
      { type: 'mediaOffer', callId: 'c', endpoint: 'c-2', version: 1, sdp: '', ice: { servers: [], relayOnly: false } },
      0,
    ),
  ).toBe(live);
});

it('says after a reload that the call of this tab is over, and only once', () => {
  const reloaded: Live = { ...nothing, before: 'c' };
  const over = reduce(reloaded, empty, 0);
  expect(over.ended).toMatchObject({ callId: 'c', outcome: null, completed: false });
  const completed = reduce(over, { type: 'contactCompleted', callId: 'c', contactId: 'k' }, 0);
  expect(completed.lastCompleted).toBe('k');
  expect(reduce({ ...over, ended: null }, empty, 0).ended).toBeNull();
});

describe('a callback', () => {
  const kept = {
    callId: 'c',
    requestedAt: '2026-11-22T09:14:30Z',
    place: 1,
    expectedWaitSeconds: 60,
    tries: 0,
    notBefore: null,
    ringsUntil: null,
  };
  const asked = reduce({ ...nothing, queue }, { type: 'callbackChanged', callback: kept }, 0);

  it('takes the place of waiting, and waiting its place when it is answered', () => {
    expect(asked).toMatchObject({ queue: null, callback: kept });
    const rings = { ...kept, ringsUntil: '2026-11-22T09:31:00Z' };
    const rung = reduce(asked, { type: 'callbackChanged', callback: rings }, 0);
    expect(rung.callback?.ringsUntil).toBe('2026-11-22T09:31:00Z');
    expect(reduce(rung, { type: 'queued', queue }, 0)).toMatchObject({ queue, callback: null });
  });

  it('is there after a reload, and its end is told', () => {
    const reloaded = reduce({ ...nothing, before: 'c' }, { ...empty, callback: kept }, 0);
    expect(reloaded).toMatchObject({ callback: kept, ended: null });
    const over = reduce(asked, { ...ended, outcome: 'unanswered', reason: 'citizen_not_reached' } as ServerMessage, 0);
    expect(over).toMatchObject({ callback: null, ended: { reason: 'citizen_not_reached' } });
  });
});

describe('a guest', () => {
  const guest = { state: 'waiting', expiresAt: '2026-11-22T09:45:00Z' } as const;
  const waiting = reduce(nothing, { ...empty, role: 'guest', guest }, 0);

  it('reads their place from the snapshot and every change of it', () => {
    expect(waiting.guest).toEqual(guest);
    const talking = { ...guest, state: 'talking' } as const;
    expect(reduce(waiting, { type: 'guestChanged', guest: talking }, 0).guest).toEqual(talking);
  });

  it('has no call any more when their place is over', () => {
    const talking = reduce(waiting, { type: 'callStarted', call }, 0);
    const over = reduce(talking, { type: 'guestOver', reason: 'removed' }, 0);
    expect(over).toMatchObject({ guest: null, guestOver: 'removed', call: null, text: [] });
  });
});

it('keeps who is looked at first, whoever else comes into the call', () => {
  const guest: Peer = { ...peer, participantId: 'p-g', role: 'guest', part: null };
  const phone: Peer = { ...peer, participantId: 'l1', role: 'phone', part: null };
  const live = reduce(nothing, { type: 'callStarted', call: { ...call, peers: [phone, guest, peer] } }, 0);
  expect(live.call?.peers.map(({ role }) => role)).toEqual(['interpreter', 'guest', 'phone']);
});

it('looks at the citizen as soon as there is one, whoever was in the call before', () => {
  const second: Peer = { ...peer, participantId: 'p-pavel', part: 'second' };
  const citizen: Peer = { ...peer, participantId: 'p-c', role: 'citizen', part: null };
  const live = reduce(nothing, { type: 'callStarted', call: { ...call, peers: [second, citizen] } }, 0);
  expect(live.call?.peers.map(({ role }) => role)).toEqual(['citizen', 'interpreter']);
});

describe('a call to the citizen', () => {
  const incoming = {
    callId: 'c',
    caller: 'Поликлиника № 5',
    topic: 'medical',
    until: '2026-11-22T09:31:00Z',
  } as const;
  const rung = reduce(reduce(nothing, empty, 0), { type: 'callIncoming', incoming }, 0);

  it('rings, after a reload too, until it is answered', () => {
    expect(rung.incoming).toEqual(incoming);
    expect(reduce(nothing, { ...empty, incoming }, 0)).toMatchObject({ incoming, ended: null });
    expect(reduce(rung, { type: 'callStarted', call }, 0)).toMatchObject({ incoming: null, call: { callId: 'c' } });
  });

  it('is a missed call when it is over, and the list is asked for anew', () => {
    const over = reduce(rung, { type: 'incomingOver', callId: 'c', result: 'missed' }, 0);
    expect(over).toMatchObject({ incoming: null, ended: null, missed: rung.missed + 1 });
    expect(reduce(rung, { type: 'incomingOver', callId: 'other', result: 'missed' }, 0).incoming).toEqual(incoming);
  });

  it('may be left a message later', () => {
    expect(reduce(rung, { type: 'missedCallsChanged' }, 0)).toMatchObject({ incoming, missed: rung.missed + 1 });
  });

  it('may have been missed while the page was away', () => {
    expect(reduce(rung, empty, 0)).toMatchObject({ incoming: null, missed: rung.missed + 1 });
    expect(reduce(nothing, empty, 0).missed).toBe(0);
  });
});
