import { useLive, useLiveSession } from '../../../call/live';
import { useText } from '../../../i18n';
import { Button } from '../../../primitives/Button';
import { Icon } from '../../../primitives/Icon';
import { Tag } from '../../../primitives/Tag';
import type { Call, Line } from '../../../protocol/messages';
import { isUp, stateOf } from '../../in-call/lineState';
import { useSteadyCue } from '../../in-call/useSteadyCue';
import { callWords } from '../../in-call/words';
import { lookOf } from '../phone/lineLook';
import { phoneWords } from '../phone/phoneWords';
import { nameOfLine } from './caller';
import { callerWords } from './callerWords';
import styles from './Telephoned.module.css';

/** In place of a picture, while nobody signs: who is on the line, how it stands, and who speaks. */
export function OnTheLine({ call }: { call: Call }) {
  const t = useText(callerWords).stage;
  const up = call.lines.filter(isUp);
  const rings = call.ring !== null && call.ring.outcome === null;
  return (
    <div className={styles.stage}>
      <Icon name="phone" size="xl" />
      {up.length === 0 && <p className={styles.words}>{t.nobody}</p>}
      {up.map((line) => (
        <OneLine key={line.lineId} line={line} />
      ))}
      <SoundTrouble />
      {rings ? <p>{t.rings(call.ring?.name ?? '')}</p> : <p className={styles.quiet}>{t.noPicture}</p>}
    </div>
  );
}

function OneLine({ line }: { line: Line }) {
  const t = useText(callerWords).stage;
  const phone = useText(phoneWords);
  const withheld = useText(callerWords).withheld;
  const state = stateOf(line);
  const speaks = useLive((view) => view.live.speaking.includes(line.lineId));
  const speaking = useSteadyCue(speaks && state === 'talking') && state === 'talking';
  const { tone, icon } = speaking ? ({ tone: 'info', icon: 'sound' } as const) : lookOf(state);
  return (
    <>
      <p className={styles.words}>{t.onLine(nameOfLine(line) || withheld)}</p>
      <Tag tone={tone} icon={icon}>
        {speaking ? phone.speaks : phone.state[state]}
      </Tag>
    </>
  );
}

/** Without a picture nothing else would show that the path is broken. */
function SoundTrouble() {
  const t = useText(callerWords).stage;
  const again = useText(callWords).tryAgain;
  const live = useLiveSession();
  const { phase } = useLive((view) => view.media);
  if (phase === 'live') return null;
  if (phase === 'recovering') return <p role="status">{t.lost}</p>;
  if (phase !== 'given_up') return <p role="status">{t.connecting}</p>;
  return (
    <>
      <p role="status">{t.givenUp}</p>
      <Button look="secondary" onPress={() => live.media.tryAgain()}>
        {again}
      </Button>
    </>
  );
}
