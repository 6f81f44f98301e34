import { useEffect } from 'react';
import { secondsUntil, useNow } from '../../../call/live';
import { duration, useText } from '../../../i18n';
import { announce } from '../../../primitives/Announcer';
import type { IconName } from '../../../primitives/Icon';
import { Tag, type Tone } from '../../../primitives/Tag';
import type { Guest, GuestState } from '../../../protocol/messages';
import { GuestActions } from './GuestActions';
import styles from './Guests.module.css';
import { guestCardWords } from './guestCardWords';
import { LinkBox } from './LinkBox';
import type { Guests } from './useGuests';

const looks: Record<GuestState, { tone: Tone; icon: IconName }> = {
  invited: { tone: 'neutral', icon: 'clock' },
  waiting: { tone: 'warn', icon: 'person' },
  talking: { tone: 'ok', icon: 'check' },
};

interface GuestRowProps {
  callId: string;
  guest: Guest;
  /** Which of the call's guests. */
  place: number;
  /** Null for who only reads. */
  guests: Guests | null;
}

/** One guest: how far they are on the way in, and what the lead can do about it. */
export function GuestRow({ callId, guest, place, guests }: GuestRowProps) {
  const t = useText(guestCardWords);
  const { state } = guest;
  const name = guest.name ?? t.someone;
  const words = state === 'invited' ? t.state.invited : t.state[state](name);
  useEffect(() => announce(words), [words]);
  return (
    <section className={styles.guest} aria-label={t.place(place)} data-guest={state}>
      <p className={styles.facts}>
        <Tag tone={looks[state].tone} icon={looks[state].icon}>
          {words}
        </Tag>
        {state !== 'talking' && <TimeLeft until={guest.expiresAt} />}
      </p>
      {guests && state === 'invited' && <LinkBox callId={callId} guestId={guest.guestId} />}
      {guests && <GuestActions guest={guest} name={name} guests={guests} />}
    </section>
  );
}

function TimeLeft({ until }: { until: string }) {
  const t = useText(guestCardWords);
  return (
    <span className={styles.quiet} data-digits>
      {t.left(duration(secondsUntil(until, useNow())))}
    </span>
  );
}
