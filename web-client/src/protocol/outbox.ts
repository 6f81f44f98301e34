import type { ClientMessage } from './messages';

/** A command that waits for the server, or went out so lately that a dying socket may have swallowed it. */
export interface Kept {
  message: ClientMessage;
  /** When the person did it, by the page's own clock, ms. */
  since: number;
  /** When it was last written to a socket; null while it has not been. */
  sentAt: number | null;
}

/** A socket that died unnoticed is given up by the server after 10 s; older commands surely arrived. */
const UNSURE_FOR = 12_000;

/**
 * How long a command still means what the person meant, ms. Zero: only at once. Everything kept may be sent twice without
 * harm, because the server refuses or overwrites the second.
 */
export function keepFor(message: ClientMessage): number {
  switch (message.type) {
    case 'requestCall':
      // Who calls for help still needs it when the connection is back, however long that took.
      return message.emergency ? Number.POSITIVE_INFINITY : 30_000;
    case 'answerMedia':
    case 'endCall':
    case 'cancelCall':
    case 'askCallback':
    case 'typeText':
    case 'setTracks':
    case 'setState':
    case 'reportFirstFrame':
    case 'reportMediaFailure':
    case 'markDialled':
    case 'markReached':
      return Number.POSITIVE_INFINITY;
    case 'hello':
    case 'listen':
    case 'acceptOffer':
    case 'answerCallback':
    case 'answerRing':
    case 'declineRing':
    case 'declineOffer':
    case 'extendAfterCall':
    case 'askHandover':
    case 'askSecond':
    case 'cancelJoin':
    case 'sayReady':
    case 'takeOver':
    case 'takeTurn':
    case 'stepOut':
    case 'callHelp':
    // A telephone must not ring because of what was pressed before the connection broke: the person is told and presses again.
    case 'dialPhone':
    case 'redialPhone':
    case 'hangUpPhone':
    case 'forgetPhone':
    case 'setPhone':
    case 'pressDigits':
    case 'resolveEmergency':
    case 'admitGuest':
    case 'removeGuest':
    case 'ringCitizen':
    case 'giveUpRing':
    case 'joinMedia':
    case 'reportQuality':
    // Whoever looks at the board says so again on every new socket.
    case 'watchBoard':
    case 'unwatchBoard':
      return 0;
    default:
      return assertNever(message);
  }
}

/** Commands that only the last of counts share a key: one line of text, one state, one pair of tracks. */
function sameAim(a: ClientMessage, b: ClientMessage): boolean {
  if (a.type === 'typeText' && b.type === 'typeText') {
    return a.callId === b.callId && a.line === b.line;
  }
  if (a.type === 'answerMedia' && b.type === 'answerMedia') {
    return a.callId === b.callId;
  }
  return a.type === b.type;
}

/** The outbox with the message put in (or not, when it is not to be kept). */
export function keep(box: Kept[], message: ClientMessage, now: number, sentAt: number | null): Kept[] {
  if (keepFor(message) === 0) {
    return box;
  }
  return [
    ...box.filter((kept) => !sameAim(kept.message, message) && !settled(kept, now)),
    { message, since: now, sentAt },
  ];
}

/** What to send after a welcome: all that never went out, and what may have been lost with the old socket. */
export function due(box: Kept[], now: number): Kept[] {
  return box.filter((kept) => !settled(kept, now) && now - kept.since <= keepFor(kept.message));
}

function settled(kept: Kept, now: number): boolean {
  return kept.sentAt !== null && now - kept.sentAt > UNSURE_FOR;
}

function assertNever(message: never): never {
  throw new Error(`unknown command ${JSON.stringify(message)}`);
}
