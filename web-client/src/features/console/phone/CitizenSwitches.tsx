import { useText } from '../../../i18n';
import { Switch } from '../../../primitives/Choice';
import type { Line } from '../../../protocol/messages';
import styles from './Line.module.css';
import { phoneWords } from './phoneWords';
import type { Phone } from './usePhone';

const SWITCHES = ['citizenSpeaks', 'citizenListens'] as const;

/** Voice and hearing carry-over: whether the citizen speaks with their own voice, and hears the other side. */
export function CitizenSwitches({ line, phone }: { line: Line; phone: Phone }) {
  const t = useText(phoneWords);
  const words = {
    citizenSpeaks: [t.citizenSpeaks, t.citizenSpeaksText],
    citizenListens: [t.citizenListens, t.citizenListensText],
  };
  return (
    <div className={styles.switches}>
      {SWITCHES.map((which) => (
        <Switch
          key={which}
          isSelected={line[which]}
          onChange={(on) => !phone.isBusy('setPhone', line.lineId) && phone.set(line.lineId, { [which]: on })}
        >
          {words[which][0]}
          <span className={styles.hint}>{words[which][1]}</span>
        </Switch>
      ))}
    </div>
  );
}
