import { type ReactNode, useEffect, useState } from 'react';
import type { CitizenFound } from '../../../api/types';
import { useText } from '../../../i18n';
import { Button } from '../../../primitives/Button';
import { Icon } from '../../../primitives/Icon';
import type { Call, CitizenRing, GiveUpRingMessage, RingCitizenMessage } from '../../../protocol/messages';
import { CommandProblem } from '../CommandProblem';
import { useKeptFocus } from '../phone/useKeptFocus';
import { useCommand } from '../useCommand';
import { callersLine } from './caller';
import { RingOver } from './RingOver';
import { RingState } from './RingState';
import { RingWhom } from './RingWhom';
import { keepRung, rungLast } from './ringMemory';
import { ringWords } from './ringWords';
import styles from './Telephoned.module.css';

/** In a call that was telephoned: the lead finds the citizen and rings them, others in the call read how it stands. */
export function RingCard({ call }: { call: Call }) {
  if (call.part === 'lead') return <LeadRing call={call} />;
  return (
    call.ring && (
      <Part>
        <RingState ring={call.ring} />
      </Part>
    )
  );
}

const isUnanswered = ({ outcome }: CitizenRing) => outcome !== null && outcome !== 'answered';

function LeadRing({ call }: { call: Call }) {
  const t = useText(ringWords);
  const { callId, ring } = call;
  const { give, waits, problem } = useCommand<RingCitizenMessage | GiveUpRingMessage>();
  const [unfolded, unfold] = useState(call.purpose === 'relay');
  const [chosen, choose] = useState<CitizenFound | null>(null);
  const [caller, setCaller] = useState(callersLine(call)?.name ?? '');
  const [another, lookForAnother] = useState(false);
  useRemembered(callId, ring, chosen);
  const ringId = ring?.ringId;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a ring that has come is what was looked for
  useEffect(() => lookForAnother(false), [ringId]);

  const last = ring && rungLast(callId);
  const recipientId = last?.ringId === ringId ? (last?.recipientId ?? null) : null;
  const start = (whom: string) => give({ type: 'ringCitizen', recipientId: whom, caller: caller.trim() });
  const pending = waits?.type === 'ringCitizen';
  const over = ring !== null && isUnanswered(ring) && !another;
  if (!unfolded && !ring) {
    return (
      <Part>
        <Button look="secondary" icon="down" aria-expanded={false} onPress={() => unfold(true)}>
          {t.fold}
        </Button>
      </Part>
    );
  }
  if (ring?.outcome === null) {
    return (
      <Part>
        <RingState ring={ring} />
        <CommandProblem problem={problem} />
        <Button
          look="secondary"
          size="fill"
          icon="cross"
          isPending={waits?.type === 'giveUpRing'}
          onPress={() => give({ type: 'giveUpRing' })}
        >
          {t.giveUp}
        </Button>
      </Part>
    );
  }
  return (
    <Part>
      {over && (
        <RingOver
          key={ring.ringId}
          callId={callId}
          ring={ring}
          isPending={pending}
          onAgain={recipientId !== null && caller.trim() !== '' ? () => start(recipientId) : null}
          onAnother={() => {
            choose(null);
            lookForAnother(true);
          }}
        />
      )}
      {!over && (
        <RingWhom
          callId={callId}
          chosen={chosen}
          onChoose={choose}
          caller={caller}
          onCaller={setCaller}
          isPending={pending}
          onRing={start}
        />
      )}
      <CommandProblem problem={problem} />
    </Part>
  );
}

function Part({ children }: { children: ReactNode }) {
  const t = useText(ringWords);
  const focus = useKeptFocus<HTMLElement>();
  return (
    <section className={styles.part} aria-label={t.title} tabIndex={-1} {...focus}>
      <h2 className={styles.title}>
        <Icon name="person" />
        {t.title}
      </h2>
      {children}
    </section>
  );
}

/** Whoever is rung is known by name only; this tab remembers whom it asked for, and whether something is left to write. */
function useRemembered(callId: string, ring: CitizenRing | null, chosen: CitizenFound | null): void {
  useEffect(() => {
    if (!ring) return;
    const { ringId, name } = ring;
    const last = rungLast(callId);
    // A ring of another lead may be for somebody else.
    const asked = [last?.ringId === ringId ? last : null, chosen, last].find((one) => one?.name === name);
    const recipientId = asked?.recipientId ?? null;
    const written = ring.written || (last?.ringId === ringId && last.written);
    keepRung(callId, { ringId, recipientId, name, unanswered: isUnanswered(ring), written });
  }, [callId, ring, chosen]);
}
