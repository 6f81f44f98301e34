import { useEffect } from 'react';
import { useText } from '../../../i18n';
import { announceUrgent } from '../../../primitives/Announcer';
import { Button } from '../../../primitives/Button';
import { Icon } from '../../../primitives/Icon';
import type { Call } from '../../../protocol/messages';
import { useRingSignals } from '../../ringSignals';
import { CommandProblem } from '../CommandProblem';
import styles from './Guests.module.css';
import { guestCardWords } from './guestCardWords';
import { useGuests } from './useGuests';

/** Above the call, because who interprets looks at the citizen and not at cards: somebody stands at the door. */
export function GuestWaits({ call }: { call: Call }) {
  const t = useText(guestCardWords);
  const waiting = call.guests.find((guest) => guest.state === 'waiting');
  if (!waiting || call.part !== 'lead') return null;
  return <Knock key={waiting.guestId} guestId={waiting.guestId} name={waiting.name ?? t.someone} />;
}

function Knock({ guestId, name }: { guestId: string; name: string }) {
  const t = useText(guestCardWords);
  const guests = useGuests();
  const words = t.waits(name);
  useEffect(() => announceUrgent(words), [words]);
  useRingSignals(words, t.waitsText);
  return (
    <div className={styles.knock}>
      <p className={styles.knocks}>
        <Icon name="person" />
        {words}
      </p>
      <Button look="ok" icon="check" isPending={guests.isBusy(guestId)} onPress={() => guests.admit(guestId)}>
        {t.admit}
      </Button>
      <CommandProblem problem={guests.problem} />
    </div>
  );
}
