import { useEffect, useState } from 'react';
import { useLive, useLiveSession } from '../../call/live';
import { useText } from '../../i18n';
import { announceUrgent } from '../../primitives/Announcer';
import { Banner } from '../../primitives/Banner';
import { Button } from '../../primitives/Button';
import { Row } from '../../primitives/Card';
import { VisualRing } from '../../primitives/VisualRing';
import type { Offer } from '../../protocol/messages';
import { useRingSignals } from '../ringSignals';
import { DeclineForm } from './DeclineForm';
import { OfferFacts } from './OfferFacts';
import { teamWords } from './teamWords';
import { useAnswerKeys } from './useAnswerKeys';
import { consoleWords } from './words';

/** A call that rings for the eyes: who, what they need, how long they wait, and the seconds left. An emergency has its own shape. */
export function OfferCard({ offer }: { offer: Offer }) {
  const t = useText(consoleWords).ring;
  const live = useLiveSession();
  const offline = useLive((view) => view.link.state !== 'up');
  const [declining, decline] = useState(false);
  const [accepting, setAccepting] = useState(false);
  const [stopped, stop] = useState(false);
  const emergency = offer.emergency !== null && !offer.join;
  const team = useText(teamWords).offer;
  useRingSignals(emergency ? t.tabEmergency(offer.citizenName) : t.tab(offer.citizenName), offer.communicationNotes);
  useEffect(
    () => announceUrgent(emergency ? t.announceEmergency(offer.citizenName) : t.announce(offer.citizenName)),
    [t, emergency, offer.citizenName],
  );

  const accept = () => setAccepting(live.accept(offer.offerId));
  useAnswerKeys({ accept, decline: () => decline(true), active: !declining && !accepting && !offline });
  useEffect(() => {
    if (offline) setAccepting(false);
  }, [offline]);
  return (
    <VisualRing
      title={offer.join ? team[offer.join.kind] : emergency ? t.titleEmergency : t.title}
      alarm={emergency}
      stopped={stopped}
    >
      <OfferFacts offer={offer} brief={declining} />
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
