import { useEffect } from 'react';
import { secondsUntil, useNow } from '../../../call/live';
import { useText } from '../../../i18n';
import { announce } from '../../../primitives/Announcer';
import { Tag } from '../../../primitives/Tag';
import type { CitizenRing } from '../../../protocol/messages';
import { ringWords } from './ringWords';
import styles from './Telephoned.module.css';

const looks = {
  answered: { tone: 'ok', icon: 'check' },
  declined: { tone: 'warn', icon: 'cross' },
  no_answer: { tone: 'warn', icon: 'clock' },
  given_up: { tone: 'neutral', icon: 'cross' },
} as const;

/** How the ring stands: seconds left while it rings, then what became of it. */
export function RingState({ ring }: { ring: CitizenRing }) {
  const t = useText(ringWords);
  const words = ring.outcome === null ? t.rings(ring.name) : t.outcome[ring.outcome](ring.name);
  useEffect(() => announce(words), [words]);
  if (ring.outcome === null) return <Rings ring={ring} />;
  return (
    <p>
      <Tag {...looks[ring.outcome]}>{words}</Tag>
    </p>
  );
}

function Rings({ ring: { name, until, there } }: { ring: CitizenRing }) {
  const t = useText(ringWords);
  const left = secondsUntil(until, useNow());
  return (
    <>
      <p className={styles.chosen}>{t.rings(name)}</p>
      <p className={styles.left} role="timer" aria-label={t.left(left)} data-digits>
        {left} {t.seconds}
      </p>
      <p className={there ? styles.hint : undefined} role="status">
        {there ? t.there : t.away}
      </p>
    </>
  );
}
