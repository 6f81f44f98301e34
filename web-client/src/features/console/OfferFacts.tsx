import { secondsSince, secondsUntil, useNow } from '../../call/live';
import { codes, duration, useText } from '../../i18n';
import { needWords } from '../../i18n/needs';
import { Detail, Details } from '../../primitives/Card';
import { Tag } from '../../primitives/Tag';
import type { Offer } from '../../protocol/messages';
import styles from './OfferCard.module.css';
import { PlaceFacts } from './PlaceFacts';
import { teamWords } from './teamWords';
import { callerWords } from './telephoned/callerWords';
import { consoleWords } from './words';

/** Who calls and what they need; of an emergency only what helps at once. While a reason is chosen only the name and the seconds stay, so that all reasons are in sight. */
export function OfferFacts({ offer, brief }: { offer: Offer; brief: boolean }) {
  const t = useText(consoleWords).ring;
  const now = useNow();
  const team = useText(teamWords).offer;
  const { handoverReason: reasons, callPurpose: purposes } = useText(codes);
  const phone = useText(callerWords);
  const left = secondsUntil(offer.deadline, now);
  return (
    <>
      <div className={styles.head}>
        <p className={styles.name}>{offer.citizenName || phone.withheld}</p>
        <p className={styles.left} role="timer" aria-label={t.left(left)}>
          <span className={styles.number} data-digits>
            {left}
          </span>
          <span className={styles.unit}>{t.seconds}</span>
        </p>
      </div>
      {!brief && (
        <>
          {offer.wished && (
            <p>
              <Tag tone="info" icon="person">
                {t.wished}
              </Tag>
            </p>
          )}
          <Details>
            {offer.join && <Detail name={team.lead}>{offer.join.lead}</Detail>}
            {offer.join?.reason && <Detail name={team.reason}>{reasons[offer.join.reason]}</Detail>}
            {offer.emergency && <PlaceFacts place={offer.emergency} />}
            {offer.purpose && <Detail name={phone.offer.line}>{purposes[offer.purpose]}</Detail>}
            {(!offer.purpose || offer.communicationNotes) && <Needs offer={offer} />}
            {!offer.emergency && !offer.join && (
              <Detail name={t.waits}>
                <span data-digits>{duration(secondsSince(offer.requestedAt, now))}</span>
              </Detail>
            )}
          </Details>
          {offer.purpose && !offer.join && <p>{phone.offer.microphone}</p>}
        </>
      )}
    </>
  );
}

/** Of a citizen; while somebody only telephones there is none. */
function Needs({ offer }: { offer: Offer }) {
  const t = useText(consoleWords).ring;
  const words = useText(needWords);
  return (
    <>
      <Detail name={t.mode}>{words.mode[offer.mode]}</Detail>
      {!offer.emergency && <Detail name={t.topic}>{words.topic[offer.topic]}</Detail>}
      <Detail name={t.notes}>{offer.communicationNotes}</Detail>
      {!offer.emergency && <Detail name={t.precinct}>{offer.precinct}</Detail>}
    </>
  );
}
