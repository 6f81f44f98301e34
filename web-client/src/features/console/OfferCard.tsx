import { useEffect, useState } from 'react';
import { secondsSince, secondsUntil, useLive, useLiveSession, useNow } from '../../call/live';
import { duration, useText } from '../../i18n';
import { announceUrgent } from '../../primitives/Announcer';
import { Banner } from '../../primitives/Banner';
import { Button } from '../../primitives/Button';
import { Detail, Details, Row } from '../../primitives/Card';
import { VisualRing } from '../../primitives/VisualRing';
import type { Offer } from '../../protocol/messages';
import { DeclineForm } from './DeclineForm';
import styles from './OfferCard.module.css';
import { useRingSignals } from './ringSignals';
import { useAnswerKeys } from './useAnswerKeys';
import { consoleWords } from './words';

/** A call that rings for the eyes: who, how they communicate, how long they wait, and the seconds left to take it. */
export function OfferCard({ offer }: { offer: Offer }) {
  const t = useText(consoleWords).ring;
  const live = useLiveSession();
  const offline = useLive((view) => view.link.state !== 'up');
  const [declining, decline] = useState(false);
  const [accepting, setAccepting] = useState(false);
  const [stopped, stop] = useState(false);
  useRingSignals(t.tab(offer.citizenName), offer.communicationNotes);
  useEffect(() => announceUrgent(t.announce(offer.citizenName)), [t, offer.citizenName]);

  const accept = () => setAccepting(live.accept(offer.offerId));
  useAnswerKeys({ accept, decline: () => decline(true), active: !declining && !accepting && !offline });
  useEffect(() => {
    if (offline) setAccepting(false);
  }, [offline]);
  return (
    <VisualRing title={t.title} stopped={stopped}>
      <Facts offer={offer} brief={declining} />
      {offline && <Banner tone="danger">{t.offline}</Banner>}
      {declining ? (
        <DeclineForm
          onDecline={(reason) => live.decline(offer.offerId, reason)}
          onBack={() => decline(false)}
          isDisabled={offline}
        />
      ) : (
        <>
          <Button look="ok" size="main" onPress={accept} isDisabled={offline} isPending={accepting}>
            {accepting ? t.accepting : t.acceptKey}
          </Button>
          <Row align="spread">
            <Button look="secondary" onPress={() => decline(true)} isDisabled={offline}>
              {t.decline}
            </Button>
            {!stopped && (
              <Button look="quiet" onPress={() => stop(true)}>
                {t.stop}
              </Button>
            )}
          </Row>
        </>
      )}
    </VisualRing>
  );
}

/** While a reason is chosen only the name and the seconds stay, so that all reasons are in sight. */
function Facts({ offer, brief }: { offer: Offer; brief: boolean }) {
  const t = useText(consoleWords).ring;
  const now = useNow();
  const left = secondsUntil(offer.deadline, now);
  return (
    <>
      <div className={styles.head}>
        <p className={styles.name}>{offer.citizenName}</p>
        <p className={styles.left} role="timer" aria-label={t.left(left)}>
          <span className={styles.number} data-digits>
            {left}
          </span>
          <span className={styles.unit}>{t.seconds}</span>
        </p>
      </div>
      {!brief && (
        <Details>
          <Detail name={t.notes}>{offer.communicationNotes}</Detail>
          <Detail name={t.precinct}>{offer.precinct}</Detail>
          <Detail name={t.waits}>
            <span data-digits>{duration(secondsSince(offer.requestedAt, now))}</span>
          </Detail>
        </Details>
      )}
    </>
  );
}
