import { useEffect, useState } from 'react';
import { useLive, useLiveSession, useNow } from '../../call/live';
import { useText } from '../../i18n';
import { announce } from '../../primitives/Announcer';
import { Banner } from '../../primitives/Banner';
import { Button } from '../../primitives/Button';
import type { Relief, Tiredness } from '../../protocol/messages';
import { dayWords } from './dayWords';
import { countedOn, wholeMinutes } from './tired';

/** Proposals to a tired interpreter in a call: each is made once, and nothing is done without them. */
export function ReliefPrompts() {
  const told = useLive((view) => view.live.tiredness);
  if (!told?.signing) return null;
  return (
    <>
      {told.secondDue && <Prompt relief="second_interpreter" told={told} />}
      {told.swapDue && <Prompt relief="swap" told={told} />}
    </>
  );
}

function Prompt({ relief, told }: { relief: Relief; told: Tiredness }) {
  const t = useText(dayWords).fatigue;
  const live = useLiveSession();
  const [answer, setAnswer] = useState<'asked' | 'not_sent' | 'later' | null>(null);
  const { stretch, call } = countedOn(told, useNow());
  const swap = relief === 'swap';
  const title = swap ? t.swap(wholeMinutes(stretch)) : t.second(wholeMinutes(call));
  const ask = swap ? t.askSwap : t.askSecond;
  // Said once, as it stood when it came up; the minutes go on only for the eyes.
  const [first] = useState(title);
  useEffect(() => announce(first), [first]);
  if (answer === 'later') return null;
  if (answer === 'asked') return <Banner tone="ok">{t.asked}</Banner>;
  return (
    <Banner
      tone="warn"
      title={title}
      actions={
        <>
          {/* A coordinator hears of it; a hand-over that finds somebody by itself is asked for here too. */}
          <Button look="secondary" onPress={() => setAnswer(live.askRelief(relief) ? 'asked' : 'not_sent')}>
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
