import type { ContactState, MyContact } from '../../api/types';
import { named, useFormat, useText } from '../../i18n';
import { Card, Detail, Details } from '../../primitives/Card';
import type { IconName } from '../../primitives/Icon';
import { Tag, type Tone } from '../../primitives/Tag';
import { ContactFacts } from './ContactFacts';
import styles from './contacts.module.css';
import { contactWords } from './words';

const looks: Record<ContactState, { tone: Tone; icon: IconName }> = {
  open: { tone: 'info', icon: 'clock' },
  completed: { tone: 'ok', icon: 'check' },
  missed: { tone: 'neutral', icon: 'minus' },
  to_answer: { tone: 'warn', icon: 'clock' },
  answered: { tone: 'ok', icon: 'check' },
};

/** One dealing with the service: when, with whom, about what, and what was agreed once it is written. */
export function ContactCard({ contact, level = 2 }: { contact: MyContact; level?: 2 | 3 }) {
  const t = useText(contactWords);
  const format = useFormat();
  const { state, callOutcome } = contact;
  const { request, answer, answerBy } = contact;
  const subject = request
    ? t.message
    : contact.topic
      ? named(contact.topic)
      : callOutcome
        ? t.outcome[callOutcome]
        : t.without;
  return (
    <Card title={subject} level={level} actions={<Tag {...looks[state]}>{t.state[state]}</Tag>}>
      <p className={styles.when}>
        <time dateTime={contact.at}>{format.dateTime(contact.at)}</time>
        {contact.interpreterName && ` · ${t.interpreter}: ${contact.interpreterName}`}
      </p>
      {request && <p className={styles.own}>{request}</p>}
      {state === 'to_answer' && answerBy && (
        <p>
          {!request && `${t.notReached} `}
          {t.answerBy(format.dateTime(answerBy))}
        </p>
      )}
      {answer && (
        <Details>
          <Detail name={t.answer}>{answer}</Detail>
        </Details>
      )}
      {state === 'completed' && <ContactFacts contact={{ ...contact, topic: null }} />}
    </Card>
  );
}
