import { useQuery } from '@tanstack/react-query';
import { get } from '../../api/http';
import type { CitizenCard as Card } from '../../api/types';
import { codes, named, useFormat, useText } from '../../i18n';
import { needWords } from '../../i18n/needs';
import { Failure, Loading } from '../../primitives/State';
import { Tag } from '../../primitives/Tag';
import styles from './CitizenCard.module.css';
import { consoleWords } from './words';

/** Who is being talked to. How they communicate comes first: it decides how to sign. */
export function CitizenCard({ callId }: { callId: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['citizen-card', callId],
    queryFn: ({ signal }) => get<Card>(`/api/citizen-card?callId=${callId}`, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <div className={styles.card}>
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && <Facts card={data} />}
    </div>
  );
}

function Facts({ card }: { card: Card }) {
  const t = useText(consoleWords).card;
  const words = useText(codes);
  const needs = useText(needWords);
  const format = useFormat();
  return (
    <>
      <h2>{card.name}</h2>
      <div className={styles.notes}>
        <h3>{t.notes}</h3>
        <p>
          <strong>{needs.mode[card.signMode]}</strong>
        </p>
        <p>{card.communicationNotes || t.noNotes}</p>
      </div>
      <p className={styles.quiet}>
        {card.birthDate && `${format.shortDate(card.birthDate)} · `}
        {card.precinct ?? t.noPrecinct}
        {card.address && (
          <>
            <br />
            {card.address}
          </>
        )}
      </p>
      <div>
        <h3>{t.cases}</h3>
        {card.cases.length === 0 && <p className={styles.quiet}>{t.noCases}</p>}
        <ul className={styles.list}>
          {card.cases.map((one) => (
            <li key={one.id}>
              {t.caseName(one.number, one.title)} <Tag tone="info">{words.caseStatus[one.status]}</Tag>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3>{t.last}</h3>
        {card.lastContacts.length === 0 && <p className={styles.quiet}>{t.noLast}</p>}
        <ul className={styles.list}>
          {card.lastContacts.map((one) => (
            <li key={one.id}>
              <time dateTime={one.at}>{format.shortDateTime(one.at)}</time> · {one.topic ? named(one.topic) : t.without}
              {one.outcome && <span className={styles.quiet}> · {words.contactOutcome[one.outcome]}</span>}
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
