import { useState } from 'react';
import type { MyContact, Page } from '../../api/types';
import { useLive } from '../../call/live';
import { useText } from '../../i18n';
import { PageHeading } from '../../primitives/PageHeading';
import { Pagination } from '../../primitives/Pagination';
import { Empty, Failure, Loading } from '../../primitives/State';
import { useLoaded } from '../useLoaded';
import { ContactCard } from './ContactCard';
import styles from './contacts.module.css';
import { MissedMail } from './MissedMail';
import { MyInterpreters } from './MyInterpreters';
import { contactWords } from './words';

const SIZE = 10;

/** All contacts of the signed-in citizen, newest first. */
export function MyContactsPage() {
  const t = useText(contactWords);
  const [page, turnTo] = useState(0);
  const completed = useLive((view) => view.live.lastCompleted);
  const { value, error, reload } = useLoaded<Page<MyContact>>(`/api/my/contacts?page=${page}&size=${SIZE}`, {
    version: completed ?? '',
  });
  return (
    <>
      <PageHeading title={t.title} />
      {error !== null && <Failure error={error} onRetry={reload} />}
      {!value && error === null && <Loading />}
      {value?.total === 0 && <Empty title={t.empty}>{t.emptyHow}</Empty>}
      {value && value.total > 0 && (
        <>
          <ul className={styles.list}>
            {value.items.map((contact) => (
              <li key={contact.id}>
                <ContactCard contact={contact} />
              </li>
            ))}
          </ul>
          <Pagination page={value.page} size={value.size} total={value.total} onPage={turnTo} />
        </>
      )}
      <MyInterpreters />
      <MissedMail />
    </>
  );
}
