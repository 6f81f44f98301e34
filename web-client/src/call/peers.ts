import type { Call, Peer } from '../protocol/messages';

/** A telephone is heard and never looked at: it has no picture, and no place among the faces. */
export const isTelephone = (peer: Peer): boolean => peer.role === 'phone';

/** The one who is interpreted for: none in a call that was telephoned for, until they are reached. */
export const citizenOf = (call: Call): Peer | null => call.peers.find((peer) => peer.role === 'citizen') ?? null;

const ranks: Partial<Record<Peer['role'], number>> = { citizen: -1, guest: 1, phone: 2 };
const rank = (peer: Peer): number => ranks[peer.role] ?? 0;

/**
 * The call with its guests and then its telephones last: the first peer is the one who is looked at, and whose picture is
 * judged. A citizen must go on seeing the interpreter, whoever else comes.
 */
export function peopleFirst(call: Call): Call {
  return { ...call, peers: call.peers.toSorted((a, b) => rank(a) - rank(b)) };
}
