import { useLive, useLiveSession, useNow } from '../../call/live';
import { useFormat, useText } from '../../i18n';
import { Button } from '../../primitives/Button';
import { Card, Stack } from '../../primitives/Card';
import type { Callback } from '../../protocol/messages';
import { callbackWords } from './callbackWords';
import { Ring } from './Ring';
import styles from './way.module.css';

/** In the queue: what «Перезвоните мне» does, and the button. */
export function AskCallback() {
  const t = useText(callbackWords).ask;
  const live = useLiveSession();
  const ask = () => {
    live.askCallback();
    if ('Notification' in window && Notification.permission === 'default') void Notification.requestPermission();
  };
  return (
    <section>
      <h2 className={styles.subtitle}>{t.title}</h2>
      <Stack gap={3}>
        <p>{t.how}</p>
        <p>{t.tries}</p>
        <Button look="secondary" size="fill" icon="clock" onPress={ask}>
          {t.button}
        </Button>
      </Stack>
    </section>
  );
}

/** On the start page in place of the big button: the callback that is kept, and the way out of it. */
export function KeptCallback({ callback }: { callback: Callback }) {
  const t = useText(callbackWords).kept;
  const format = useFormat();
  const live = useLiveSession();
  const { place, expectedWaitSeconds: wait, tries, notBefore } = callback;
  const now = useNow();
  const gap = notBefore != null && Date.parse(notBefore) > now;
  return (
    <Card title={t.title}>
      <Stack gap={3}>
        <div role="status">
          {tries > 0 && <p>{t.missed(tries)}</p>}
          {gap && notBefore ? <p>{t.again(format.time(notBefore))}</p> : <p>{t.place(place)}</p>}
          {!gap && <p>{wait == null ? t.unknown : t.wait(wait)}</p>}
        </div>
        <p>{t.stay}</p>
        <Button look="secondary" size="fill" icon="cross" onPress={() => live.requests.cancel()}>
          {t.cancel}
        </Button>
      </Stack>
    </Card>
  );
}

/** The turn has come, at the live page. */
export function CallbackRing({ callback, until }: { callback: Callback; until: string }) {
  const t = useText(callbackWords).ring;
  const live = useLiveSession();
  const offline = useLive((view) => view.link.state !== 'up');
  return (
    <Ring
      key={callback.callId}
      words={t}
      until={until}
      offline={offline}
      onAnswer={() => live.answerCallback()}
      decline={t.decline}
      onDecline={() => live.requests.cancel()}
    >
      <p>{t.about}</p>
    </Ring>
  );
}
