import { useLive } from '../../call/live';
import { isTelephone } from '../../call/peers';
import type { Line, Peer } from '../../protocol/messages';
import { isUp } from './lineState';
import { usePeerSound } from './useTracks';

/** Plays telephones: from the first tone on, so that an announcement before the answer is heard; not one that is held. */
export function LineSounds({ lines }: { lines: readonly Line[] }) {
  const media = useLive((view) => view.media.each);
  return lines
    .filter((line) => isUp(line) && !line.held)
    .map((line) => <Sound key={line.lineId} stream={media[line.lineId]?.audio ?? null} />);
}

/** A guest knows nothing of lines and hears every telephone there is: who may be heard, the centre decides. */
export function TelephoneSounds({ peers }: { peers: readonly Peer[] }) {
  const media = useLive((view) => view.media.each);
  return peers
    .filter(isTelephone)
    .map(({ participantId }) => <Sound key={participantId} stream={media[participantId]?.audio ?? null} />);
}

function Sound({ stream }: { stream: MediaStream | null }) {
  usePeerSound(stream);
  return null;
}
