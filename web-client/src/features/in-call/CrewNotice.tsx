import { useRef } from 'react';
import { useText } from '../../i18n';
import { Banner } from '../../primitives/Banner';
import type { Call } from '../../protocol/messages';
import { callWords } from './words';

/** Tells the citizen that somebody joins, helps, or has taken over: a face never changes without a word. */
export function CrewNotice({ call }: { call: Call }) {
  const t = useText(callWords);
  const lead = call.peers[0];
  const first = useRef(lead?.participantId);
  const watching = call.peers.find((peer) => peer.part === 'watching');
  const second = call.peers.find((peer) => peer.part === 'second');
  const words = watching
    ? t.watches(watching.name)
    : second
      ? t.two(second.name)
      : lead && lead.participantId !== first.current
        ? t.now(lead.name)
        : null;
  const guests = call.peers.filter((peer) => peer.role === 'guest').map((peer) => peer.name);
  return (
    <div role="status">
      {words && <Banner tone="info">{words}</Banner>}
      {guests.length > 0 && <Banner tone="info">{t.guests(guests)}</Banner>}
    </div>
  );
}
