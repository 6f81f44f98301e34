import { useEffect } from 'react';
import { secondsSince, useLive, useNow } from '../../../call/live';
import { duration, useText } from '../../../i18n';
import { lineWords } from '../../../i18n/lines';
import { announce } from '../../../primitives/Announcer';
import { Tag } from '../../../primitives/Tag';
import type { Line } from '../../../protocol/messages';
import { isTalking, stateOf } from '../../in-call/lineState';
import { callerWords } from '../telephoned/callerWords';
import styles from './Line.module.css';
import { LineActions } from './LineActions';
import { lookOf } from './lineLook';
import { phoneWords } from './phoneWords';
import type { Phone } from './usePhone';

/** One telephone line: whom it reaches, how it stands, and what can be done about it. Without `phone` it is only read. */
export function LineCard({ line, phone }: { line: Line; phone: Phone | null }) {
  const t = useText(phoneWords);
  const somebody = useText(lineWords).somebody;
  const withheld = useText(callerWords).withheld;
  const name = line.name || line.number || (line.incoming ? withheld : somebody);
  const state = stateOf(line);
  // Who does not lead is not the one to talk.
  const told = state === 'talking' && !phone ? t.others : t.state[state];
  const words = t.said(name, told);
  useEffect(() => announce(words), [words]);
  return (
    <section className={styles.line} aria-label={t.line(name)} data-line={state}>
      <div className={styles.head}>
        <div>
          <h3 className={styles.name}>{name}</h3>
          {line.name && line.number && line.name !== line.number && (
            <span className={styles.quiet} data-digits>
              {line.number}
            </span>
          )}
        </div>
        <TalkTime line={line} />
      </div>
      <p className={styles.facts}>
        <Tag tone={lookOf(state).tone} icon={lookOf(state).icon}>
          {told}
        </Tag>
        {line.status !== null && line.result !== 'answered' && (
          <small className={styles.quiet}>{t.status(line.status)}</small>
        )}
        {line.incoming && <small className={styles.quiet}>{t.incoming}</small>}
        <Speaks line={line} />
        <Switched line={line} />
      </p>
      {phone && <LineActions line={line} phone={phone} />}
    </section>
  );
}

/** From the answer on; of a talk that is over, how long it was. */
function TalkTime({ line: { answeredAt, endedAt } }: { line: Line }) {
  const t = useText(phoneWords);
  const now = useNow();
  if (answeredAt === null) return null;
  const time = duration(secondsSince(answeredAt, endedAt === null ? now : Date.parse(endedAt)));
  return (
    <span role={endedAt === null ? 'timer' : undefined} className={styles.time} data-digits>
      <span className={styles.hidden}>{t.talked('')}</span>
      {time}
    </span>
  );
}

function Speaks({ line }: { line: Line }) {
  const t = useText(phoneWords);
  const speaking = useLive((view) => view.live.speaking.includes(line.lineId));
  return speaking && isTalking(line) && !line.held ? (
    <Tag tone="info" icon="sound">
      {t.speaks}
    </Tag>
  ) : null;
}

/** What was switched is seen by everybody in the call, whoever switched it. */
function Switched({ line }: { line: Line }) {
  const t = useText(phoneWords);
  if (!isTalking(line)) return null;
  return (
    <>
      {line.muted && (
        <Tag tone="warn" icon="microphoneOff">
          {t.muted}
        </Tag>
      )}
      {line.citizenSpeaks && <Tag icon="microphone">{t.citizenSpeaks}</Tag>}
      {line.citizenListens && <Tag icon="sound">{t.citizenListens}</Tag>}
    </>
  );
}
