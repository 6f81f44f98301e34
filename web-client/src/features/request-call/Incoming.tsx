import { useLive, useLiveSession } from '../../call/live';
import { useText } from '../../i18n';
import { needWords } from '../../i18n/needs';
import type { IncomingCall } from '../../protocol/messages';
import { incomingWords } from './incomingWords';
import { Ring } from './Ring';
import styles from './way.module.css';

/** Somebody telephones the citizen: the live page rings, whatever is shown on it. */
export function Incoming({ incoming }: { incoming: IncomingCall }) {
  const live = useLiveSession();
  const offline = useLive((view) => view.link.state !== 'up');
  return (
    <IncomingRing
      key={incoming.callId}
      incoming={incoming}
      offline={offline}
      onAnswer={() => live.answerRing()}
      onDecline={() => live.declineRing()}
    />
  );
}

/** Who wants to talk, about what, and through whom. */
export function IncomingRing({
  incoming,
  ...answers
}: {
  incoming: IncomingCall;
  offline: boolean;
  onAnswer: () => boolean;
  onDecline: () => void;
}) {
  const t = useText(incomingWords);
  const topic = useText(needWords).topic[incoming.topic];
  const { caller, until } = incoming;
  // What stands where nobody chose says nothing.
  const about = incoming.topic === 'everyday' ? null : topic;
  const words = { title: t.title, about: t.body(caller, about), tab: t.tab(caller), announce: t.announce(caller) };
  return (
    <Ring words={words} until={until} decline={t.notNow} {...answers}>
      <div>
        <p className={styles.caller}>{caller}</p>
        {about && <p>{t.topic(about)}</p>}
      </div>
      <p>{t.how}</p>
    </Ring>
  );
}
