import { useState } from 'react';
import { useLiveSession } from '../../call/live';
import { useText } from '../../i18n';
import { Button } from '../../primitives/Button';
import { Stack } from '../../primitives/Card';
import { Checkbox } from '../../primitives/Choice';
import { Icon } from '../../primitives/Icon';
import { PageHeading } from '../../primitives/PageHeading';
import { SelfView } from '../in-call/SelfView';
import { useOwnPicture } from '../in-call/useTracks';
import { skipCheck } from './readyCheck';
import { useRoomCheck } from './useRoomCheck';
import styles from './way.module.css';
import { wayWords } from './words';

/** Below this a camera asked for 30 is starved of light. */
const SMOOTH = 20;

/** A look at oneself before calling: head and hands in the frame, light, smoothness. Never in the way of calling. */
export function ReadyCheck({ onLeave }: { onLeave: () => void }) {
  const t = useText(wayWords);
  const live = useLiveSession();
  const { light, fps } = useRoomCheck(useOwnPicture());
  const [skip, setSkip] = useState(false);

  const call = () => {
    if (skip) skipCheck();
    live.requests.call(true);
  };
  return (
    <>
      <PageHeading title={t.check.title} />
      <Stack gap={4}>
        <p>{t.check.how}</p>
        <div className={styles.mirror}>
          <SelfView frame />
        </div>
        <div role="status">
          <ul className={styles.findings}>
            {light === null && <Finding ok words={t.check.looking} />}
            {light !== null && <Finding ok={light === 'good'} words={t.check.light[light]} />}
            {fps !== null && <Finding ok={fps >= SMOOTH} words={t.check.frames[fps >= SMOOTH ? 'good' : 'slow']} />}
          </ul>
        </div>
        <Button size="main" icon="sign" onPress={call}>
          {t.check.call}
        </Button>
        <Checkbox isSelected={skip} onChange={setSkip}>
          {t.check.remember}
        </Checkbox>
        <Button look="quiet" icon="left" onPress={onLeave}>
          {t.ask.back}
        </Button>
      </Stack>
    </>
  );
}

function Finding({ ok, words }: { ok: boolean; words: string }) {
  return (
    <li className={ok ? styles.fine : styles.warning}>
      <Icon name={ok ? 'check' : 'warning'} />
      <span>{words}</span>
    </li>
  );
}
