import type { Call, Peer } from '../protocol/messages';

/** A telephone is heard and never looked at: it has no picture, and no place among the faces. */
export const isTelephone = (peer: Peer): boolean => peer.role === 'phone';

/** The call with its telephones last: the first peer is the one who is looked at, and whose picture is judged. */
export function peopleFirst(call: Call): Call {
  const { peers } = call;
  const first = peers.findIndex(isTelephone);
  const inOrder = first < 0 || peers.slice(first).every(isTelephone);
  return inOrder
    ? call
    : { ...call, peers: [...peers.filter((peer) => !isTelephone(peer)), ...peers.filter(isTelephone)] };
}
