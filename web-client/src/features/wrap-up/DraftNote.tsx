import { useFormat, useText } from '../../i18n';
import { Icon } from '../../primitives/Icon';
import type { DraftState } from './draft';
import styles from './WrapUp.module.css';
import { wrapUpWords } from './words';

/** Whether what is on the screen is safe, always in sight. */
export function DraftNote({ state }: { state: DraftState }) {
  const t = useText(wrapUpWords).draft;
  const format = useFormat();
  const bad = state.state === 'offline' || state.state === 'refused';
  const words = state.state === 'saved' ? t.saved(format.time(new Date(state.at).toISOString())) : t[state.state];
  return (
    <p className={bad ? styles.unsaved : styles.note} role="status">
      <Icon name={bad ? 'warning' : state.state === 'saving' ? 'clock' : 'check'} size="s" />
      <span>{words}</span>
    </p>
  );
}
