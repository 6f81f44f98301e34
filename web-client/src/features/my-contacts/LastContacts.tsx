import type { MyContact, Page } from '../../api/types';
import { useLive } from '../../call/live';
import { useText } from '../../i18n';
import { Banner } from '../../primitives/Banner';
import { LinkButton } from '../../primitives/Button';
import { Row } from '../../primitives/Card';
import { Failure } from '../../primitives/State';
import { useLoaded } from '../useLoaded';
import { ContactCard } from './ContactCard';
import styles from './contacts.module.css';
import { contactWords } from './words';

/** The last contacts under the big button of the start page. */
export function LastContacts() {
  const t = useText(contactWords);
  const completed = useLive((view) => view.live.lastCompleted);
  const { value, error, reload } = useLoaded<Page<MyContact>>('/api/my/contacts?page=0&size=3', {
    version: completed ?? '',
  });
  const answered = useLive((view) => view.live.answeredLetter !== null);
  if (error && !value) return <Failure error={error} onRetry={reload} />;
  if (!value || value.total === 0) return null;
  return (
    <section className={styles.list} aria-labelledby="last-contacts">
      <div role="status">{answered && <Banner tone="ok">{t.answered}</Banner>}</div>
      <h2 id="last-contacts">{t.last}</h2>
      <ul className={styles.list}>
        {value.items.map((contact) => (
          <li key={contact.id}>
            <ContactCard contact={contact} level={3} />
          </li>
        ))}
      </ul>
      {value.total > value.items.length && (
        <Row>
          <LinkButton href="/contacts">{t.all}</LinkButton>
        </Row>
      )}
    </section>
  );
}
