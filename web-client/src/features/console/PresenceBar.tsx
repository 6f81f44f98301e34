import { useState } from 'react';
import { secondsSince, useLive, useLiveSession, useNow } from '../../call/live';
import { duration, useText } from '../../i18n';
import { Banner } from '../../primitives/Banner';
import { Icon, type IconName } from '../../primitives/Icon';
import type { InterpreterState, Presence } from '../../protocol/messages';
import { refusedWords } from '../in-call/refusedWords';
import { AfterCall } from './AfterCall';
import { BreakKinds } from './BreakKinds';
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
  const refused = useText(refusedWords);
  const live = useLiveSession();
  const presence = useLive((view) => view.live.presence);
  const offline = useLive((view) => view.link.state !== 'up');
  const refusal = useLive((view) => view.refusal);
  const [choosing, choose] = useState(false);
  if (!presence) return null;
  const inCall = presence.state === 'busy';
  const set = (state: (typeof shown)[number]) => {
    if (state === 'break') choose((before) => !before);
    else {
      choose(false);
      if (presence.state !== state) live.setState(state);
    }
  };
  return (
    <section className={styles.presence} aria-label={t.presence}>
      <div className={styles.states}>
        {shown.map((state) => (
          <button
            key={state}
            type="button"
            className={`${styles.state} ${styles[state]}`}
            aria-pressed={presence.state === state}
            aria-expanded={state === 'break' ? choosing : undefined}
            disabled={offline || state === 'after_call' || inCall}
            onClick={() => set(state)}
          >
            <Icon name={icons[state]} />
            {t.state[state]}
          </button>
        ))}
      </div>
      {choosing && !inCall && (
        <BreakKinds
          now={presence.breakKind ?? null}
          isDisabled={offline}
          onTake={(kind) => {
            choose(false);
            live.takeBreak(kind);
          }}
        />
      )}
      <div className={styles.now}>
        <Timer presence={presence} />
        <p>{t.what[presence.state]}</p>
      </div>
      <AfterCall />
      <Cause presence={presence} />
      {refusal && refusal.command === 'setState' && <Banner tone="danger">{refused[refusal.code]}</Banner>}
    </section>
  );
}

/** Why the state is not what the interpreter chose: said once for what the service did, for as long as it lasts for a person's doing. */
function Cause({ presence: { state, cause, setBy } }: { presence: Presence }) {
  const t = useText(consoleWords);
  const words = setBy
    ? t.setBy[state === 'break' ? 'break' : 'other'](setBy)
    : cause && cause !== 'call_ended' && t.cause[cause];
  if (!words) return null;
  return (
    <div role="status">
      <Banner tone={cause === 'wrapped_up' ? 'ok' : 'warn'}>{words}</Banner>
    </div>
  );
}

function Timer({ presence }: { presence: Presence }) {
  const t = useText(consoleWords);
  const time = duration(secondsSince(presence.since, useNow()));
  const state = t.state[presence.state];
  const words = presence.breakKind ? `${state}: ${t.breakKind[presence.breakKind]}` : state;
  return (
    <p className={styles.timer} role="timer" aria-label={t.since(words, time)}>
      <span>{words}</span>
      <span data-digits>{time}</span>
    </p>
  );
}
