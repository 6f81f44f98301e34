import { useEffect, useRef } from 'react';
import { useLive, useLiveSession } from '../../call/live';
import { useFormat, useText } from '../../i18n';
import { Banner } from '../../primitives/Banner';
import { Button } from '../../primitives/Button';
import { Detail, Details } from '../../primitives/Card';
import { Icon } from '../../primitives/Icon';
import type { Call, Emergency } from '../../protocol/messages';
import { holdsLead, isUp } from '../in-call/lineState';
import { refusedWords } from '../in-call/refusedWords';
import { CommandProblem } from './CommandProblem';
import { EmergencyCall } from './EmergencyCall';
import styles from './EmergencyPanel.module.css';
import { PlaceFacts } from './PlaceFacts';
import { phoneWords } from './phone/phoneWords';
import { redialKey } from './phone/redialKey';
import { useKeptFocus } from './phone/useKeptFocus';
import { usePhone } from './phone/usePhone';
import { Resolve } from './Resolve';
import { consoleWords } from './words';

/** What to say to 112 and how it is reached: by the service's telephone, or by one's own with a tick; and the end of it. */
export function EmergencyPanel({ call, name, emergency }: { call: Call; name: string; emergency: Emergency }) {
  const t = useText(consoleWords).emergency;
  const words = useText(phoneWords).emergency;
  const refused = useText(refusedWords);
  const format = useFormat();
  const live = useLiveSession();
  const phone = usePhone();
  const refusal = useLive((view) => view.refusal);
  const dialledAt = emergency.dialledAt ?? null;
  const tick = () => live.markDialled(call.callId);
  const calls = call.phone && call.part === 'lead';
  const lines = call.lines.filter((line) => line.emergency);
  const onTheLine = lines.some(isUp);
  const focus = useKeptFocus<HTMLElement>();
  const needed = calls ? !onTheLine && !emergency.resolvedAt : !dialledAt;
  useDialKey(needed, () => (calls ? phone.dialEmergency() : tick()));
  return (
    <section
      className={styles.panel}
      aria-label={t.title}
      tabIndex={-1}
      onKeyDown={redialKey(lines, calls ? phone : null)}
      {...focus}
    >
      <h2 className={styles.title}>
        <Icon name="alarm" size="l" />
        {t.title}
      </h2>
      {call.phone && <EmergencyCall lines={lines} phone={calls ? phone : null} isNeeded={needed} />}
      <Details>
        <Detail name={t.name} wide>
          <strong>{name}</strong>
        </Detail>
        <PlaceFacts place={emergency.place} />
      </Details>
      <div role="status">
        {dialledAt ? (
          <Banner tone="ok" title={t.dialled(format.time(dialledAt))}>
            {calls && onTheLine ? words.again : t.stay}
          </Banner>
        ) : (
          <p>{calls ? words.how : t.how}</p>
        )}
      </div>
      {!dialledAt && (
        <Button look={calls ? 'quiet' : 'danger'} size="fill" icon="check" onPress={tick}>
          {calls ? words.own : t.tick}
        </Button>
      )}
      {refusal?.command === 'markDialled' && <Banner tone="danger">{refused[refusal.code]}</Banner>}
      <CommandProblem problem={phone.problem} />
      {emergency.resolvedAt && (
        <Banner tone="ok" title={words.resolved(format.time(emergency.resolvedAt))}>
          {call.part === 'lead' && words.resolvedText}
        </Banner>
      )}
      {holdsLead(call) && <Resolve phone={phone} />}
    </section>
  );
}

/** F2, wherever the focus is: with an emergency nobody looks for a button. */
function useDialKey(active: boolean, dial: () => void): void {
  const act = useRef(dial);
  act.current = dial;
  useEffect(() => {
    if (!active) return;
    const press = (event: KeyboardEvent) => {
      if (event.code !== 'F2' || event.repeat || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey)
        return;
      event.preventDefault();
      act.current();
    };
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, [active]);
}
