import { useEffect, useState } from 'react';
import { secondsSince, useLive, useNow } from '../../../call/live';
import { duration, useText } from '../../../i18n';
import { lineWords } from '../../../i18n/lines';
import { announce } from '../../../primitives/Announcer';
import { Button } from '../../../primitives/Button';
import { Row } from '../../../primitives/Card';
import { Tag } from '../../../primitives/Tag';
import type { Line } from '../../../protocol/messages';
import { isTalking, isUp, stateOf } from '../../in-call/lineState';
import styles from './Line.module.css';
import { LineDigits } from './LineDigits';
import { LineSwitches } from './LineSwitches';
import { lookOf } from './lineLook';
import { phoneWords } from './phoneWords';
import type { Phone } from './usePhone';

/** One telephone line: whom it reaches, how it stands, and what can be done about it. Without `phone` it is only read. */
export function LineCard({ line, phone }: { line: Line; phone: Phone | null }) {
  const t = useText(phoneWords);
  const somebody = useText(lineWords).somebody;
  const name = line.name || line.number || somebody;
  const state = stateOf(line);
  const words = t.said(name, t.state[state]);
  useEffect(() => announce(words), [words]);
  return (
    <section className={styles.line} aria-label={t.line(name)} data-line={state}>
      <div className={styles.head}>
        <h3 className={styles.name}>{name}</h3>
        {line.name && line.number && (
          <span className={styles.quiet} data-digits>
            {line.number}
          </span>
        )}
      </div>
      <p className={styles.facts}>
        <Tag tone={lookOf(state).tone} icon={lookOf(state).icon}>
          {t.state[state]}
        </Tag>
        {line.status !== null && line.result !== 'answered' && (
          <small className={styles.quiet}>{t.status(line.status)}</small>
        )}
        <Speaks line={line} />
        <TalkTime line={line} />
      </p>
      {phone && <LineActions line={line} phone={phone} />}
    </section>
  );
}

function LineActions({ line, phone }: { line: Line; phone: Phone }) {
  const t = useText(phoneWords);
  const [digits, open] = useState(false);
  const { lineId } = line;
  if (!isUp(line)) {
    return (
      <Row>
        <Button isPending={phone.isBusy('redialPhone', lineId)} icon="phone" onPress={() => phone.redial(lineId)}>
          {t.redial}
        </Button>
        <Button look="quiet" isPending={phone.isBusy('forgetPhone', lineId)} onPress={() => phone.forget(lineId)}>
          {t.forget}
        </Button>
      </Row>
    );
  }
  const talking = isTalking(line);
  return (
    <>
      <Row>
        {talking && (
          <>
            <Button
              look="secondary"
              icon={line.held ? 'phone' : 'pause'}
              isPending={phone.isBusy('setPhone', lineId)}
              onPress={() => phone.set(lineId, { held: !line.held })}
            >
              {line.held ? t.resume : t.hold}
            </Button>
            <Button look="secondary" icon="keypad" aria-expanded={digits} onPress={() => open(!digits)}>
              {t.digits}
            </Button>
          </>
        )}
        <Button
          look="danger"
          icon="hangUp"
          isPending={phone.isBusy('hangUpPhone', lineId)}
          onPress={() => phone.hangUp(lineId)}
        >
          {t.hangUp}
        </Button>
      </Row>
      {talking && digits && <LineDigits onPress={(digit) => phone.press(lineId, digit)} />}
      {talking && <LineSwitches line={line} phone={phone} />}
    </>
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
