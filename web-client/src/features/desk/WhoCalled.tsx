import { useText } from '../../i18n';
import { sessionWords } from '../../i18n/sessions';
import type { CallPurpose } from '../../protocol/messages';
import styles from './Desk.module.css';

/** Whose session it was: the citizen, and where somebody telephoned, who that was. */
export function WhoCalled({
  row: { citizenName, purpose, callerName },
}: {
  row: { citizenName: string | null; purpose: CallPurpose | null; callerName: string | null };
}) {
  const t = useText(sessionWords).caller;
  if (purpose === null) return citizenName;
  return (
    <>
      {citizenName && <span className={styles.line}>{citizenName}</span>}
      <span className={styles.line}>{t.by(callerName || t.withheld)}</span>
    </>
  );
}
