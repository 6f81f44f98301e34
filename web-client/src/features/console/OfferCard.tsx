import { useEffect, useState } from 'react';
import { useLive, useLiveSession } from '../../call/live';
import { codes, useText } from '../../i18n';
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
import { callerWords } from './telephoned/callerWords';
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
  const words = useOfferWords(offer, emergency);
  useRingSignals(words.tab, words.body);
  useEffect(() => announceUrgent(words.announce), [words.announce]);

  const accept = () => setAccepting(live.accept(offer.offerId));
  useAnswerKeys({ accept, decline: () => decline(true), active: !declining && !accepting && !offline });
  useEffect(() => {
    if (offline) setAccepting(false);
  }, [offline]);
  return (
    <VisualRing title={offer.join ? team[offer.join.kind] : words.title} alarm={emergency} stopped={stopped}>
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

/** What the offer is called: on the card, in the tab, in a notification, and said aloud. */
function useOfferWords({ citizenName: name, purpose, communicationNotes: notes }: Offer, emergency: boolean) {
  const t = useText(consoleWords).ring;
  const phone = useText(callerWords);
  const purposes = useText(codes).callPurpose;
  if (purpose) {
    const caller = name || phone.withheld;
    const { title, tab, announce } = phone.offer;
    return {
      title,
      tab: tab(caller),
      body: purposes[purpose],
      announce: announce(caller, purposes[purpose]),
    };
  }
  return emergency
    ? { title: t.titleEmergency, tab: t.tabEmergency(name), body: notes, announce: t.announceEmergency(name) }
    : { title: t.title, tab: t.tab(name), body: notes, announce: t.announce(name) };
}
