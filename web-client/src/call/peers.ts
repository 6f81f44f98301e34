import type { Call, Peer } from '../protocol/messages';

/** A telephone is heard and never looked at: it has no picture, and no place among the faces. */
export const isTelephone = (peer: Peer): boolean => peer.role === 'phone';

const rank = (peer: Peer): number => (isTelephone(peer) ? 2 : peer.role === 'guest' ? 1 : 0);

/**
 * The call with its guests and then its telephones last: the first peer is the one who is looked at, and whose picture is
 * judged. A citizen must go on seeing the interpreter, whoever else comes.
 */
export function peopleFirst(call: Call): Call {
  return { ...call, peers: call.peers.toSorted((a, b) => rank(a) - rank(b)) };
}
