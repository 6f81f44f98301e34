import { useQuery } from '@tanstack/react-query';
import { get } from '../../api/http';
import type { OpenWrapUp } from '../../api/types';
import { useFormat, useText } from '../../i18n';
import { LinkButton } from '../../primitives/Button';
import { Card } from '../../primitives/Card';
import { Failure, Loading } from '../../primitives/State';
import styles from './Console.module.css';
import { consoleWords } from './words';

/** Calls of one's own whose wrap-up is not saved yet. */
export function OpenWrapUps() {
  const t = useText(consoleWords).open;
  const format = useFormat();
  const { data, error, refetch } = useQuery({
    queryKey: ['wrap-ups'],
    queryFn: ({ signal }) => get<OpenWrapUp[]>('/api/wrap-ups', signal),
    staleTime: 0,
  });
  return (
    <Card title={t.title}>
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data?.length === 0 && <p>{t.empty}</p>}
      {data && data.length > 0 && (
        <ul className={styles.list}>
          {data.map((one) => (
            <li key={one.contactId} className={styles.row}>
              <span>
                <strong>{one.recipientName ?? t.nobody}</strong>
                <br />
                <time dateTime={one.at}>{format.dateTime(one.at)}</time>
              </span>
              <LinkButton href={`/console/wrap-ups/${one.contactId}`}>{t.write}</LinkButton>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
