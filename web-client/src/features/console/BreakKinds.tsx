import { useText } from '../../i18n';
import { Icon, type IconName } from '../../primitives/Icon';
import type { BreakKind } from '../../protocol/messages';
import styles from './PresenceBar.module.css';
import { consoleWords } from './words';

const chosen = ['rest', 'meal', 'technical', 'meeting'] as const satisfies readonly BreakKind[];
const icons: Record<(typeof chosen)[number], IconName> = {
  rest: 'clock',
  meal: 'half',
  technical: 'warning',
  meeting: 'sign',
};

/** What a break is for; taking it is one press more. */
export function BreakKinds({
  now,
  isDisabled,
  onTake,
}: {
  now: BreakKind | null;
  isDisabled: boolean;
  onTake: (kind: BreakKind) => void;
}) {
  const t = useText(consoleWords);
  return (
    <fieldset className={styles.kinds}>
      <legend>{t.whichBreak}</legend>
      <div className={styles.states}>
        {chosen.map((kind) => (
          <button
            key={kind}
            type="button"
            className={`${styles.state} ${styles.break}`}
            aria-pressed={now === kind}
            disabled={isDisabled}
            onClick={() => now !== kind && onTake(kind)}
          >
            <Icon name={icons[kind]} />
            {t.breakKind[kind]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
