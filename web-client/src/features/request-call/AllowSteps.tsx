import { useText } from '../../i18n';
import { Card } from '../../primitives/Card';
import { browserOf } from './browser';
import styles from './way.module.css';
import { wayWords } from './words';

/** How to allow the camera in the browser that the person is using, with a picture of where to press. */
export function AllowSteps() {
  const words = useText(wayWords);
  const t = words.trouble;
  const kind = browserOf(navigator.userAgent, navigator.maxTouchPoints);
  return (
    <Card title={t.steps} tone="subtle">
      {kind !== 'ios' && <AddressBar label={t.picture} />}
      <ol className={styles.steps}>
        {words.steps[kind].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Card>
  );
}

function AddressBar({ label }: { label: string }) {
  return (
    <svg className={styles.bar} viewBox="0 0 320 64" role="img" aria-label={label}>
      <rect className={styles.field} x="2" y="12" width="316" height="40" rx="20" />
      <circle className={styles.spot} cx="28" cy="32" r="16" />
      <path className={styles.sign} d="M19 27h8m6 0h4M19 37h4m6 0h8" />
      <circle className={styles.sign} cx="30" cy="27" r="3" />
      <circle className={styles.sign} cx="26" cy="37" r="3" />
      <text className={styles.address} x="56" y="38">
        {location.host}
      </text>
    </svg>
  );
}
