import type { SessionEvent } from '../../../api/types';
import { useFormat, useText } from '../../../i18n';
import { sessionWords } from '../../../i18n/sessions';
import { useEventText } from './eventText';
import styles from './Timeline.module.css';
import { TimelineBar } from './TimelineBar';

const weight: Record<string, string | undefined> = {
  requested: styles.turn,
  telephoned: styles.turn,
  answered: styles.turn,
  line_answered: styles.turn,
  emergency_resolved: styles.turn,
  ended: styles.turn,
  wrapped_up: styles.turn,
  declined: styles.bad,
  missed: styles.bad,
  media_failed: styles.bad,
  absent: styles.bad,
};

export function Timeline({ events }: { events: readonly SessionEvent[] }) {
  const t = useText(sessionWords);
  const say = useEventText(events);
  const { time, duration } = useFormat();
  const start = Date.parse(events[0]?.at ?? '');
  return (
    <>
      <TimelineBar events={events} />
      <ol className={styles.events}>
        {events.map((event, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a timeline only grows at its end
          <li key={index} className={weight[event.kind]}>
            <time dateTime={event.at}>{time(event.at)}</time>
            <span className={styles.offset}>{t.offset(duration((Date.parse(event.at) - start) / 1000))}</span>
            <span className={styles.words}>{say(event)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
