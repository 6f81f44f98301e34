import { type ReactNode, useEffect, useState } from 'react';
import { secondsUntil, useNow } from '../../call/live';
import { useText } from '../../i18n';
import { announceUrgent } from '../../primitives/Announcer';
import { Banner } from '../../primitives/Banner';
import { Button } from '../../primitives/Button';
import { Row } from '../../primitives/Card';
import { VisualRing } from '../../primitives/VisualRing';
import { useRingSignals } from '../ringSignals';
import { callbackWords } from './callbackWords';
import styles from './way.module.css';

/** What a ring is called: on the page, in the tab, in a notification, and said aloud. */
export interface RingWords {
  title: string;
  about: string;
  tab: string;
  announce: string;
}

/** The page rings for the eyes until it is answered, declined, or the time is over. */
export function Ring({
  words,
  until,
  offline,
  onAnswer,
  decline,
  onDecline,
  children,
}: {
  words: RingWords;
  until: string;
  offline: boolean;
  /** @return false when nobody was answered. */
  onAnswer: () => boolean;
  decline: string;
  onDecline: () => void;
  /** Who rings, and about what. */
  children: ReactNode;
}) {
  const t = useText(callbackWords).ring;
  const { title, about, tab, announce } = words;
  const [stopped, stop] = useState(false);
  const [answering, setAnswering] = useState(false);
  useRingSignals(tab, about);
  useEffect(() => announceUrgent(announce), [announce]);
  useEffect(() => {
    if (offline) setAnswering(false);
  }, [offline]);
  const left = secondsUntil(until, useNow());
  return (
    <VisualRing title={title} stopped={stopped}>
      {children}
      <p className={styles.ringLeft} role="timer" aria-label={t.left(left)} data-digits>
        {left} {t.seconds}
      </p>
      {offline && <Banner tone="danger">{t.offline}</Banner>}
      <Button
        look="ok"
        size="main"
        icon="sign"
        onPress={() => setAnswering(onAnswer())}
        isDisabled={offline}
        isPending={answering}
      >
        {answering ? t.accepting : t.accept}
      </Button>
      <p>{t.camera}</p>
      <Row align="spread">
        <Button look="secondary" onPress={onDecline} isDisabled={offline}>
          {decline}
        </Button>
        {!stopped && (
          <Button look="quiet" onPress={() => stop(true)}>
            {t.stop}
          </Button>
        )}
      </Row>
    </VisualRing>
  );
}
