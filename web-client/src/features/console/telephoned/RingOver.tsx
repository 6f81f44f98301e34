import { useText } from '../../../i18n';
import { Button } from '../../../primitives/Button';
import type { CitizenRing } from '../../../protocol/messages';
import { RingMessage } from './RingMessage';
import { RingState } from './RingState';
import { ringWords } from './ringWords';
import styles from './Telephoned.module.css';

/** They did not answer: ring again, ring somebody else, or leave them something to read. */
export function RingOver({
  callId,
  ring,
  isPending,
  onAgain,
  onAnother,
}: {
  callId: string;
  ring: CitizenRing;
  isPending: boolean;
  /** Null where this tab does not know whom: they are looked for again. */
  onAgain: (() => void) | null;
  onAnother: () => void;
}) {
  const t = useText(ringWords);
  return (
    <>
      <RingState ring={ring} />
      <p className={styles.hint}>{t.unanswered}</p>
      <div className={styles.actions}>
        {onAgain && (
          <Button icon="sign" isPending={isPending} onPress={onAgain}>
            {t.again}
          </Button>
        )}
        <Button look="secondary" icon="person" onPress={onAnother}>
          {t.another}
        </Button>
      </div>
      <RingMessage callId={callId} ringId={ring.ringId} name={ring.name} isWritten={ring.written} />
    </>
  );
}
