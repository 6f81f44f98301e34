import { useText } from '../../../i18n';
import { Switch } from '../../../primitives/Choice';
import type { Line } from '../../../protocol/messages';
import styles from './Line.module.css';
import { phoneWords } from './phoneWords';
import type { Phone } from './usePhone';

const SWITCHES = ['muted', 'citizenSpeaks', 'citizenListens'] as const;

/** Who hears whom on a line in talk. */
export function LineSwitches({ line, phone }: { line: Line; phone: Phone }) {
  const t = useText(phoneWords);
  const words = {
    muted: [t.mute, t.muteText],
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
