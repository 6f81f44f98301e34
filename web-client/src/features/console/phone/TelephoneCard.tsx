import { useState } from 'react';
import { useText } from '../../../i18n';
import { Button } from '../../../primitives/Button';
import { Icon } from '../../../primitives/Icon';
import type { Call } from '../../../protocol/messages';
import { isTalking, isUp } from '../../in-call/lineState';
import { CommandProblem } from '../CommandProblem';
import { LineCard } from './LineCard';
import { MicrophoneNeeded } from './MicrophoneNeeded';
import { phoneWords } from './phoneWords';
import { redialKey } from './redialKey';
import styles from './Telephone.module.css';
import { TwoLines } from './TwoLines';
import { useKeptFocus } from './useKeptFocus';
import { usePhone } from './usePhone';
import { WhomToCall } from './WhomToCall';

/** The service's telephone in a call: the lead dials and talks, others in the call read how the lines stand. */
export function TelephoneCard({ call }: { call: Call }) {
  const t = useText(phoneWords);
  // The line to 112 stands in the panel of the emergency.
  const lines = call.emergency ? call.lines.filter((line) => !line.emergency) : call.lines;
  if (call.part === 'lead') return <LeadTelephone call={call} shown={lines} />;
  if (lines.length === 0) return null;
  return (
    <section className={styles.telephone} aria-label={t.title}>
      <Title />
      {lines.map((line) => (
        <LineCard key={line.lineId} line={line} phone={null} />
      ))}
    </section>
  );
}

function LeadTelephone({ call, shown }: { call: Call; shown: Call['lines'] }) {
  const t = useText(phoneWords);
  const phone = usePhone();
  const focus = useKeptFocus<HTMLElement>();
  const up = call.lines.filter(isUp);
  const [first, second] = up.filter(isTalking);
  return (
    <section
      className={styles.telephone}
      aria-label={t.title}
      tabIndex={-1}
      onKeyDown={redialKey(shown, phone)}
      {...focus}
    >
      <Title />
      {shown.some(isUp) && <MicrophoneNeeded />}
      {first && second && <TwoLines lines={[first, second]} phone={phone} />}
      {shown.map((line) => (
        <LineCard key={line.lineId} line={line} phone={phone} />
      ))}
      <CommandProblem problem={phone.problem} />
      <Chooser call={call} phone={phone} up={up.length} />
    </section>
  );
}

function Chooser({ call, phone, up }: { call: Call; phone: ReturnType<typeof usePhone>; up: number }) {
  const t = useText(phoneWords);
  const newest = call.lines.at(-1)?.lineId ?? null;
  const [wanted, want] = useState<string | null>(null);
  if (up >= 2) return null;
  // Asked for beside this line: with the next one the wish is fulfilled.
  const open = up === 0 || wanted === newest;
  const emergency = call.lines.some((line) => isUp(line) && line.emergency);
  return (
    <>
      {up > 0 && (
        <Button
          look="secondary"
          icon={open ? 'up' : 'plus'}
          aria-expanded={open}
          onPress={() => want(open ? null : newest)}
        >
          {open ? t.secondClose : t.second}
        </Button>
      )}
      {open && (
        <>
          {up > 0 && <p className={styles.hint}>{emergency ? t.secondTextEmergency : t.secondText}</p>}
          <WhomToCall wanted={call.organisationId} phone={phone} newest={newest} />
          {up === 0 && <p className={styles.hint}>{t.microphoneHint}</p>}
        </>
      )}
    </>
  );
}

function Title() {
  const t = useText(phoneWords);
  return (
    <h2 className={styles.title}>
      <Icon name="phone" />
      {t.title}
    </h2>
  );
}
