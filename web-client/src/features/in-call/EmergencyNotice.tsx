import { useFormat, useText } from '../../i18n';
import { Banner } from '../../primitives/Banner';
import type { Emergency } from '../../protocol/messages';
import { emergencyWords } from '../request-call/emergencyWords';
import styles from './Connection.module.css';

/** The citizen knows at every moment whether 112 was dialled, and when the interpreter takes it as settled. */
export function EmergencyNotice({ emergency: { dialledAt, resolvedAt } }: { emergency: Emergency }) {
  const t = useText(emergencyWords).call112;
  const format = useFormat();
  const words = resolvedAt ? t.resolved : dialledAt ? t.dialled(format.time(dialledAt)) : t.before;
  return (
    <div className={styles.notices} role="status">
      <Banner tone={dialledAt || resolvedAt ? 'ok' : 'warn'}>{words}</Banner>
    </div>
  );
}
