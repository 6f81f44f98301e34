import { type ReactNode, useState } from 'react';
import { useLive } from '../../../call/live';
import { citizenOf } from '../../../call/peers';
import { useText } from '../../../i18n';
import { Button } from '../../../primitives/Button';
import type { Line } from '../../../protocol/messages';
import { isTalking, isUp, mayCallAgain } from '../../in-call/lineState';
import { CitizenSwitches } from './CitizenSwitches';
import styles from './Line.module.css';
import { LineDigits } from './LineDigits';
import { phoneWords } from './phoneWords';
import type { Phone } from './usePhone';

interface LineProps {
  line: Line;
  phone: Phone;
}

/** What can be done about a line as it stands now. */
export function LineActions({ line, phone }: LineProps) {
  const t = useText(phoneWords);
  const { lineId } = line;
  if (!isUp(line)) {
    return (
      <div className={`${styles.actions} ${styles.over}`}>
        {mayCallAgain(line) && (
          <Button isPending={phone.isBusy('redialPhone', lineId)} icon="phone" onPress={() => phone.redial(lineId)}>
            {line.incoming ? t.callBack : t.redial}
          </Button>
        )}
        <Button look="quiet" isPending={phone.isBusy('forgetPhone', lineId)} onPress={() => phone.forget(lineId)}>
          {t.forget}
        </Button>
      </div>
    );
  }
  const hangUp = (
    <Button
      look="danger"
      size="fill"
      icon="hangUp"
      isPending={phone.isBusy('hangUpPhone', lineId)}
      onPress={() => phone.hangUp(lineId)}
    >
      {t.hangUp}
    </Button>
  );
  return isTalking(line) ? <TalkActions line={line} phone={phone} hangUp={hangUp} /> : hangUp;
}

/** Who is on hold can only be come back to: nothing of the rest would be heard. */
function TalkActions({ line, phone, hangUp }: LineProps & { hangUp: ReactNode }) {
  const t = useText(phoneWords);
  const [opened, open] = useState<'digits' | 'citizen' | null>(null);
  const citizen = useLive(({ live }) => live.call !== null && citizenOf(live.call) !== null);
  const toggle = (part: 'digits' | 'citizen') => open(opened === part ? null : part);
  const { lineId, held, muted } = line;
  const waits = phone.isBusy('setPhone', lineId);
  return (
    <>
      <div className={styles.actions}>
        <Button
          look={held ? 'primary' : 'secondary'}
          icon={held ? 'phone' : 'pause'}
          isPending={waits}
          onPress={() => phone.set(lineId, { held: !held })}
        >
          {held ? t.resume : t.hold}
        </Button>
        {!held && (
          <>
            <Button
              look="secondary"
              icon={muted ? 'microphone' : 'microphoneOff'}
              isPending={waits}
              onPress={() => phone.set(lineId, { muted: !muted })}
            >
              {muted ? t.unmute : t.mute}
            </Button>
            <Button look="secondary" icon="keypad" aria-expanded={opened === 'digits'} onPress={() => toggle('digits')}>
              {t.digits}
            </Button>
            {citizen && (
              <Button
                look="secondary"
                icon="person"
                aria-expanded={opened === 'citizen'}
                onPress={() => toggle('citizen')}
              >
                {t.citizen}
              </Button>
            )}
          </>
        )}
      </div>
      {hangUp}
      {!held && opened === 'digits' && <LineDigits onPress={(digit) => phone.press(lineId, digit)} />}
      {!held && citizen && opened === 'citizen' && <CitizenSwitches line={line} phone={phone} />}
    </>
  );
}
