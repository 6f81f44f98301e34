import { useLive } from '../../call/live';
import type { Line } from '../../protocol/messages';
import { isUp } from './lineState';
import { usePeerSound } from './useTracks';

/** Plays telephones: from the first tone on, so that an announcement before the answer is heard; not one that is held. */
export function LineSounds({ lines }: { lines: readonly Line[] }) {
  const media = useLive((view) => view.media.helpers);
  return lines
    .filter((line) => isUp(line) && !line.held)
    .map((line) => <LineSound key={line.lineId} stream={media[line.lineId]?.audio ?? null} />);
}

function LineSound({ stream }: { stream: MediaStream | null }) {
  usePeerSound(stream);
  return null;
}
