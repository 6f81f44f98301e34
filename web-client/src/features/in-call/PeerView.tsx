import { type ReactNode, useCallback } from 'react';
import { secondsUntil, useLive, useLiveSession, useNow } from '../../call/live';
import { duration, useText } from '../../i18n';
import { Button } from '../../primitives/Button';
import { Icon } from '../../primitives/Icon';
import type { Peer } from '../../protocol/messages';
import { ConnectingSteps } from './ConnectingSteps';
import styles from './PeerView.module.css';
import { InsteadOfPicture, Picture } from './Picture';
import { usePeerSound } from './useTracks';
import { callWords } from './words';

/** The other side: their picture, or in its place the words that say why there is none. */
export function PeerView({ peer }: { peer: Peer }) {
  const t = useText(callWords);
  const live = useLiveSession();
  const media = useLive((view) => view.media);
  const stream = media.remote.video;
  const sawFrame = useCallback(() => stream && live.media.sawFrame(stream), [live, stream]);
  usePeerSound(media.remote.audio);

  const steady = media.phase === 'live';
  const hasPicture = peer.camera && stream !== null;
  return (
    <div className={styles.peer} data-phase={media.phase}>
      {hasPicture && (
        <Picture
          stream={stream}
          label={t.peerView(peer.name)}
          dimmed={!steady || peer.absentUntil !== null}
          onFrame={sawFrame}
        />
      )}
      <PeerWords peer={peer} />
    </div>
  );
}

function PeerWords({ peer }: { peer: Peer }) {
  const t = useText(callWords);
  const live = useLiveSession();
  const { phase } = useLive((view) => view.media);
  if (peer.absentUntil !== null) return <Away peer={peer} until={peer.absentUntil} />;
  if (phase === 'recovering') return <Trouble words={t.lost} />;
  if (phase === 'given_up') {
    return (
      <Trouble words={t.givenUp}>
        <Button look="secondary" onPress={() => live.media.tryAgain()}>
          {t.tryAgain}
        </Button>
      </Trouble>
    );
  }
  if (phase !== 'live') {
    return (
      <InsteadOfPicture>
        <ConnectingSteps peer={peer} phase={phase} />
      </InsteadOfPicture>
    );
  }
  if (!peer.camera) {
    return (
      <InsteadOfPicture>
        <Icon name="cameraOff" size="xl" />
        <p className={styles.words}>{t.peerCameraOff(peer.name)}</p>
        <p>{t.peerCameraOffNote}</p>
      </InsteadOfPicture>
    );
  }
  return null;
}

function Trouble({ words, children }: { words: string; children?: ReactNode }) {
  return (
    <InsteadOfPicture>
      <Icon name="warning" size="xl" />
      <p className={styles.words}>{words}</p>
      {children}
    </InsteadOfPicture>
  );
}

function Away({ peer, until }: { peer: Peer; until: string }) {
  const t = useText(callWords);
  const left = secondsUntil(until, useNow());
  return (
    <InsteadOfPicture>
      <Icon name="clock" size="xl" />
      <p className={styles.words}>{t.away(peer.name)}</p>
      <p data-digits>{left > 0 ? t.awayWait(duration(left)) : t.awayLast}</p>
    </InsteadOfPicture>
  );
}
