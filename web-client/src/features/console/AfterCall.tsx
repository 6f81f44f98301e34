import { secondsUntil, useLive, useLiveSession, useNow } from '../../call/live';
import { duration, useText } from '../../i18n';
import { Banner } from '../../primitives/Banner';
import { Button } from '../../primitives/Button';
import type { AfterCall as Time } from '../../protocol/messages';
import { refusedWords } from '../in-call/refusedWords';
import { consoleWords } from './words';

/** The time left after a call, and more of it at a press. Shown wherever the interpreter writes up the call. */
export function AfterCall() {
  const presence = useLive((view) => view.live.presence);
  return presence?.afterCall ? <Countdown time={presence.afterCall} /> : null;
}

function Countdown({ time }: { time: Time }) {
  const t = useText(consoleWords).afterCall;
  const refused = useText(refusedWords);
  const live = useLiveSession();
  const offline = useLive((view) => view.link.state !== 'up');
  const refusal = useLive((view) => view.refusal);
  const left = duration(secondsUntil(time.until, useNow()));
  return (
    <Banner
      tone="warn"
      title={t.left(left)}
      actions={
        time.extensionsLeft > 0 && (
          <Button look="secondary" icon="plus" isDisabled={offline} onPress={() => live.extendAfterCall()}>
            {t.extend(duration(time.extensionSeconds))}
          </Button>
        )
      }
    >
      <p role="timer" aria-label={t.leftLong(left)}>
        {t.text} {t.extensions(time.extensionsLeft)}
      </p>
      {refusal?.command === 'extendAfterCall' && <p>{refused[refusal.code]}</p>}
    </Banner>
  );
}
