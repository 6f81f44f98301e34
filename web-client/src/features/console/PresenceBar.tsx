import { secondsSince, useLive, useLiveSession, useNow } from '../../call/live';
import { duration, useText } from '../../i18n';
import { Banner } from '../../primitives/Banner';
import { Icon, type IconName } from '../../primitives/Icon';
import type { InterpreterState } from '../../protocol/messages';
import { linkWords } from '../in-call/linkWords';
import styles from './PresenceBar.module.css';
import { consoleWords } from './words';

const shown = ['ready', 'break', 'after_call', 'off'] as const;
const icons: Record<InterpreterState, IconName> = {
  ready: 'check',
  break: 'clock',
  after_call: 'text',
  off: 'minus',
  busy: 'dot',
};

/** What the interpreter is doing and for how long. «После звонка» is set by the service and cannot be chosen. */
export function PresenceBar() {
  const t = useText(consoleWords);
  const refused = useText(linkWords).refused;
  const live = useLiveSession();
  const presence = useLive((view) => view.live.presence);
  const offline = useLive((view) => view.link.state !== 'up');
  const refusal = useLive((view) => view.refusal);
  if (!presence) return null;
  return (
    <section className={styles.presence} aria-label={t.presence}>
      <div className={styles.states}>
        {shown.map((state) => (
          <button
            key={state}
            type="button"
            className={`${styles.state} ${styles[state]}`}
            aria-pressed={presence.state === state}
            disabled={offline || state === 'after_call' || presence.state === 'busy'}
            onClick={() => presence.state !== state && live.setState(state)}
          >
            <Icon name={icons[state]} />
            {t.state[state]}
          </button>
        ))}
      </div>
      <div className={styles.now}>
        <Timer state={presence.state} since={presence.since} />
        <p>{t.what[presence.state]}</p>
      </div>
      {presence.cause && (
        <div role="status">
          <Banner tone={presence.cause === 'missed_offers' ? 'warn' : 'ok'}>{t.cause[presence.cause]}</Banner>
        </div>
      )}
      {refusal && refusal.command === 'setState' && <Banner tone="danger">{refused[refusal.code]}</Banner>}
    </section>
  );
}

function Timer({ state, since }: { state: InterpreterState; since: string }) {
  const t = useText(consoleWords);
  const time = duration(secondsSince(since, useNow()));
  return (
    <p className={styles.timer} role="timer" aria-label={t.since(t.state[state], time)}>
      <span>{t.state[state]}</span>
      <span data-digits>{time}</span>
    </p>
  );
}
