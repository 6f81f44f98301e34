import type {
  Call,
  CallEndedMessage,
  ContactCompletedMessage,
  LineSpeakingMessage,
  Peer,
  ServerMessage,
  SnapshotMessage,
  TextTypedMessage,
} from '../protocol/messages';
import { peopleFirst } from './peers';
import { assertNever, type Ended, type Live } from './state';
import { lineOf, mergeLines, putLine } from './text';

/** What the page believes after a message of the server. Messages of a call it does not have change nothing. */
export function reduce(live: Live, message: ServerMessage, pageNow: number): Live {
  switch (message.type) {
    case 'welcome':
      return { ...live, clockOffset: Date.parse(message.now) - pageNow };
    case 'snapshot':
      return replaced(live, message);
    case 'refused':
      // Whoever sent the command is told; a refusal changed nothing.
      return live;
    case 'queued':
      return { ...live, queue: message.queue, callback: null, ended: null };
    case 'callbackChanged':
      return { ...live, queue: null, callback: message.callback, ended: null };
    case 'callIncoming':
      return { ...live, incoming: message.incoming };
    case 'incomingOver':
      return {
        ...live,
        incoming: live.incoming?.callId === message.callId ? null : live.incoming,
        missed: live.missed + 1,
      };
    case 'missedCallsChanged':
      return { ...live, missed: live.missed + 1 };
    case 'stateChanged':
      return { ...live, presence: message.presence };
    case 'fatigue':
      return { ...live, tiredness: message.tiredness };
    case 'notice':
    case 'boardChanged':
      // For the coordinator's desk, which has no part in calls.
      return live;
    case 'listening':
    case 'ringing':
    case 'ringOver':
      // For a page that another took over from, on a socket of its own.
      return live;
    case 'guestChanged':
      return { ...live, guest: message.guest };
    case 'guestOver':
      return { ...live, guest: null, guestOver: message.reason, call: null, text: [] };
    case 'letterAnswered':
      return { ...live, lastCompleted: message.contactId, answeredLetter: message.contactId };
    case 'offered':
      return { ...live, offer: message.offer, closedOffer: null, left: null };
    case 'offerClosed':
      return live.offer?.offerId === message.offerId
        ? { ...live, offer: null, closedOffer: { offerId: message.offerId, result: message.result } }
        : live;
    case 'callStarted':
      return started(live, message.call);
    case 'callChanged':
      return live.call?.callId === message.call.callId ? { ...live, call: peopleFirst(message.call) } : live;
    case 'callLeft':
      return live.call?.callId === message.callId
        ? { ...live, call: null, text: [], left: { how: message.how, lead: message.lead } }
        : live;
    case 'mediaOffer':
      // For the peer connection; the views see what comes of it.
      return live;
    case 'peerChanged':
      return live.call?.callId === message.callId
        ? { ...live, call: { ...live.call, peers: withPeer(live.call.peers, message.peer) } }
        : live;
    case 'textTyped':
      return live.call?.callId === message.callId ? typed(live, message) : live;
    case 'emergencyDialled':
      return live.call?.callId === message.callId && live.call.emergency
        ? { ...live, call: { ...live.call, emergency: { ...live.call.emergency, dialledAt: message.at } } }
        : live;
    case 'lineSpeaking':
      return live.call?.callId === message.callId ? { ...live, speaking: speaking(live.speaking, message) } : live;
    case 'callEnded':
      return ended(live, message);
    case 'contactCompleted':
      return completed(live, message);
    default:
      return assertNever(message);
  }
}

function replaced(live: Live, snapshot: SnapshotMessage): Live {
  const sameCall = snapshot.call !== null && snapshot.call?.callId === live.call?.callId;
  const fromServer = snapshot.text.map((line) => lineOf(line, snapshot.call ?? null));
  return {
    ...live,
    role: snapshot.role,
    presence: snapshot.presence ?? null,
    queue: snapshot.queue ?? null,
    waitsAgain: snapshot.queue != null && (live.waitsAgain || snapshot.queue.callId === live.call?.callId),
    callback: snapshot.callback ?? null,
    incoming: snapshot.incoming ?? null,
    // What was missed while the page was away was not told to it.
    missed: live.role === null ? live.missed : live.missed + 1,
    offer: snapshot.offer ?? null,
    guest: snapshot.guest ?? null,
    closedOffer: snapshot.offer ? null : live.closedOffer,
    call: snapshot.call ? peopleFirst(snapshot.call) : null,
    ended: endedMeanwhile(live, snapshot),
    before: null,
    text: mergeLines(sameCall ? live.text : [], fromServer),
    // Who fell silent meanwhile was not told to this page: better no cue than a false one.
    speaking: [],
  };
}

/** A call that the page had and the snapshot has not is over, and nobody is left to say why. */
function endedMeanwhile(live: Live, snapshot: SnapshotMessage): Ended | null {
  if (snapshot.call || snapshot.queue || snapshot.callback) {
    return null;
  }
  const callId = live.call?.callId ?? live.queue?.callId ?? live.callback?.callId ?? live.before;
  const peer = live.call?.peers[0] ?? null;
  return callId ? { callId, outcome: null, reason: null, contactId: null, completed: false, peer } : live.ended;
}

function started(live: Live, call: Call): Live {
  const sameCall = live.call?.callId === call.callId;
  return {
    ...live,
    call: peopleFirst(call),
    queue: null,
    waitsAgain: false,
    callback: null,
    incoming: null,
    offer: null,
    closedOffer: null,
    ended: null,
    left: null,
    text: sameCall ? live.text : [],
    speaking: sameCall ? live.speaking : [],
  };
}

function withPeer(peers: Peer[], peer: Peer): Peer[] {
  const known = peers.some((one) => one.participantId === peer.participantId);
  return known ? peers.map((one) => (one.participantId === peer.participantId ? peer : one)) : [...peers, peer];
}

function speaking(now: readonly string[], { lineId, speaking }: LineSpeakingMessage): readonly string[] {
  const others = now.filter((one) => one !== lineId);
  return speaking ? [...others, lineId] : others;
}

function typed(live: Live, message: TextTypedMessage): Live {
  const line = lineOf(message.line, live.call);
  return { ...live, text: line.author === null ? mergeLines(live.text, [line]) : putLine(live.text, line) };
}

function ended(live: Live, message: CallEndedMessage): Live {
  const mine = [live.call, live.queue, live.callback].some((one) => one?.callId === message.callId);
  if (!mine) {
    return live;
  }
  const { callId, outcome, reason, contactId } = message;
  const peer = live.call?.peers[0] ?? null;
  return {
    ...live,
    call: null,
    queue: null,
    callback: null,
    text: [],
    ended: { callId, outcome, reason, contactId, completed: false, peer },
  };
}

function completed(live: Live, message: ContactCompletedMessage): Live {
  const { callId, contactId } = message;
  const ended = live.ended?.callId === callId ? { ...live.ended, contactId, completed: true } : live.ended;
  return { ...live, ended, lastCompleted: contactId };
}
