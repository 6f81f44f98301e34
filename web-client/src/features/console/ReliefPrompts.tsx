import { useEffect, useState } from 'react';
import { useLive, useLiveSession, useNow } from '../../call/live';
import { useText } from '../../i18n';
import { announce } from '../../primitives/Announcer';
import { Banner } from '../../primitives/Banner';
import { Button } from '../../primitives/Button';
import type { JoinKind, Tiredness } from '../../protocol/messages';
import { dayWords } from './dayWords';
import { countedOn, wholeMinutes } from './tired';

/** Proposals to a tired interpreter in a call: each is made once, and nothing is done without them. */
export function ReliefPrompts() {
  const told = useLive((view) => view.live.tiredness);
  if (!told?.signing) return null;
  return (
    <>
      {told.secondDue && <Prompt kind="second" told={told} />}
      {told.swapDue && <Prompt kind="handover" told={told} />}
    </>
  );
}

function Prompt({ kind, told }: { kind: JoinKind; told: Tiredness }) {
  const t = useText(dayWords).fatigue;
  const live = useLiveSession();
  const [answer, setAnswer] = useState<'not_sent' | 'later' | null>(null);
  const { stretch, call } = countedOn(told, useNow());
  const swap = kind === 'handover';
  const title = swap ? t.swap(wholeMinutes(stretch)) : t.second(wholeMinutes(call));
  const ask = swap ? t.askSwap : t.askSecond;
  const asked = () => (swap ? live.askHandover(null, 'tired') : live.askSecond(null));
  // Said once, as it stood when it came up; the minutes go on only for the eyes.
  const [first] = useState(title);
  useEffect(() => announce(first), [first]);
  if (answer === 'later') return null;
  return (
    <Banner
      tone="warn"
      title={title}
      actions={
        <>
          <Button look="secondary" onPress={() => setAnswer(asked() ? null : 'not_sent')}>
            {ask}
          </Button>
          <Button look="quiet" onPress={() => setAnswer('later')}>
            {t.later}
          </Button>
        </>
      }
    >
      {answer === 'not_sent' ? t.notSent : swap ? t.swapText : t.secondText}
    </Banner>
  );
}
