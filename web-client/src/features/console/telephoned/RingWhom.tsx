import { useState } from 'react';
import type { CitizenFound } from '../../../api/types';
import { useText } from '../../../i18n';
import { Banner } from '../../../primitives/Banner';
import { Button } from '../../../primitives/Button';
import { TextField } from '../../../primitives/Field';
import { CitizenFacts, FindCitizen } from './FindCitizen';
import { ringWords } from './ringWords';
import styles from './Telephoned.module.css';

/** So many characters a citizen reads of who calls; the server takes no more. */
const MAX_CALLER = 120;

/** Whom to ring, and who they read is calling. */
export function RingWhom({
  callId,
  chosen,
  onChoose,
  caller,
  onCaller,
  isPending,
  onRing,
}: {
  callId: string;
  chosen: CitizenFound | null;
  onChoose: (citizen: CitizenFound | null) => void;
  caller: string;
  onCaller: (caller: string) => void;
  isPending: boolean;
  onRing: (recipientId: string) => void;
}) {
  const t = useText(ringWords);
  const [tried, attempt] = useState(false);
  const missing = caller.trim() === '';
  if (!chosen) return <FindCitizen callId={callId} onChoose={onChoose} />;
  const ring = () => {
    if (missing) attempt(true);
    else onRing(chosen.recipientId);
  };
  return (
    <>
      <div>
        <p className={styles.chosen}>{chosen.name}</p>
        <CitizenFacts citizen={chosen} />
      </div>
      {chosen.account ? (
        <>
          <TextField
            label={t.caller}
            hint={t.callerHint}
            error={tried && missing ? t.callerMissing : undefined}
            isRequired
            maxLength={MAX_CALLER}
            autoComplete="off"
            value={caller}
            onChange={onCaller}
          />
          <Button size="fill" icon="sign" isPending={isPending} onPress={ring}>
            {t.ring}
          </Button>
        </>
      ) : (
        <div role="status">
          <Banner tone="warn">{t.noAccountText}</Banner>
        </div>
      )}
      <Button look="quiet" icon="left" onPress={() => onChoose(null)}>
        {t.other}
      </Button>
    </>
  );
}
