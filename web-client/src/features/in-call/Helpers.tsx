import { useLive } from '../../call/live';
import type { RemoteMedia } from '../../call/mediaPath';
import { isTelephone } from '../../call/peers';
import { useText } from '../../i18n';
import { Icon } from '../../primitives/Icon';
import type { Peer } from '../../protocol/messages';
import { Picture } from './Picture';
import styles from './SelfView.module.css';
import { usePeerSound } from './useTracks';
import { callWords } from './words';

/** Whoever is in the call beside the one who is looked at: small, named, and with what they do there. A telephone has no face. */
export function Helpers({ peers }: { peers: readonly Peer[] }) {
  const media = useLive((view) => view.media.each);
  return peers
    .filter((peer) => !isTelephone(peer))
    .map((peer) => <Tile key={peer.participantId} peer={peer} media={media[peer.participantId]} />);
}

/** With what they do there: nobody wonders who looks on. */
function nameOf(peer: Peer, t: (typeof callWords)['ru']): string {
  if (peer.part) return t.helper(peer.name, t.part[peer.part]);
  return peer.role === 'guest' ? t.helper(t.with.guest, peer.name) : peer.name;
}

function Tile({ peer, media }: { peer: Peer; media: RemoteMedia | undefined }) {
  const t = useText(callWords);
  const stream = media?.video ?? null;
  usePeerSound(media?.audio ?? null);
  return (
    <figure className={styles.self}>
      {stream && peer.camera && !peer.absentUntil ? (
        <Picture stream={stream} label={t.peerView(peer.name)} />
      ) : (
        <span className={styles.off}>
          <Icon name="cameraOff" size="l" />
        </span>
      )}
      <figcaption className={styles.name}>{nameOf(peer, t)}</figcaption>
    </figure>
  );
}
