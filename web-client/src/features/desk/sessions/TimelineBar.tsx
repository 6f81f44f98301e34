import type { SessionEvent } from '../../../api/types';
import { useFormat, useText } from '../../../i18n';
import { sessionWords } from '../../../i18n/sessions';
import { partsOf } from './parts';
import styles from './Timeline.module.css';

const HEIGHT = 24;
const WIDTH = 1000;

/** The parts of the session by their length; the list under it says the same in words. */
export function TimelineBar({ events }: { events: readonly SessionEvent[] }) {
  const t = useText(sessionWords).bar;
  const { duration } = useFormat();
  const parts = partsOf(events);
  const whole = parts.reduce((sum, part) => sum + part.seconds, 0);
  if (whole <= 0) return null;
  const totals = new Map<string, number>();
  for (const { kind, seconds } of parts) totals.set(kind, (totals.get(kind) ?? 0) + seconds);
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{t.title}</figcaption>
      <svg className={styles.bar} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        {parts.map((part) => (
          <rect
            key={part.from}
            className={styles[part.kind]}
            x={(part.from / whole) * WIDTH}
            // A part of a second still shows.
            width={Math.max((part.seconds / whole) * WIDTH, 3)}
            height={HEIGHT}
          />
        ))}
      </svg>
      <ul className={styles.legend}>
        {[...totals].map(([kind, seconds]) => (
          <li key={kind}>
            <svg className={styles.swatch} viewBox="0 0 12 12" aria-hidden="true">
              <rect className={styles[kind]} width="12" height="12" />
            </svg>
            {t.part(t[kind as keyof typeof t] as string, duration(seconds))}
          </li>
        ))}
      </ul>
    </figure>
  );
}
