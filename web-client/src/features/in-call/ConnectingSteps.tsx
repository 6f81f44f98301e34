import { useLive } from '../../call/live';
import type { MediaPhase } from '../../call/mediaView';
import { useText } from '../../i18n';
import { Icon } from '../../primitives/Icon';
import type { Peer } from '../../protocol/messages';
import styles from './ConnectingSteps.module.css';
import { callWords } from './words';

/** How far the connection is, as steps with words: nobody has to guess what a spinner means. */
export function ConnectingSteps({ peer, phase }: { peer: Peer; phase: MediaPhase }) {
  const t = useText(callWords).steps;
  const at = phase === 'waiting_picture' ? 2 : 1;
  const guest = useLive((view) => view.live.role === 'guest');
  const answered = peer.role === 'interpreter' ? t.answered(peer.name) : t.answeredCitizen(peer.name);
  return (
    <div className={styles.box} role="status">
      <h2>{t.title}</h2>
      <ol className={styles.steps}>
        {[guest ? t.admitted : answered, t.path, t.picture].map((step, index) => (
          <li key={step} className={index > at ? styles.later : undefined}>
            <Icon name={index < at ? 'check' : index === at ? 'dot' : 'ring'} />
            <span>
              {step}
              <span className={styles.state}> — {index < at ? t.done : index === at ? t.now : t.later}</span>
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
