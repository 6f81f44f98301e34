import { useFormat, useText } from '../../i18n';
import { Banner } from '../../primitives/Banner';
import { emergencyWords } from '../request-call/emergencyWords';
import styles from './Connection.module.css';

/** The citizen knows at every moment whether 112 was dialled. */
export function EmergencyNotice({ dialledAt }: { dialledAt: string | null }) {
  const t = useText(emergencyWords).call112;
  const format = useFormat();
  return (
    <div className={styles.notices} role="status">
      <Banner tone={dialledAt ? 'ok' : 'warn'}>{dialledAt ? t.dialled(format.time(dialledAt)) : t.before}</Banner>
    </div>
  );
}
