import { useState } from 'react';
import { useLiveSession } from '../../call/live';
import { useText } from '../../i18n';
import { CallButton } from '../../primitives/CallButton';
import { ConfirmDialog } from '../../primitives/Dialog';
import { callWords } from './words';

/** Ends the call: at once, but not past somebody who is still on the telephone without asking. */
export function EndCall({ lineUp, held }: { lineUp: boolean; held: boolean }) {
  const t = useText(callWords);
  const live = useLiveSession();
  const [sure, ask] = useState(false);
  return (
    <>
      <CallButton
        icon="hangUp"
        label={t.end}
        name={t.endCall}
        look="danger"
        isDisabled={held}
        onPress={() => (lineUp ? ask(true) : live.endCall())}
      />
      <ConfirmDialog
        isOpen={sure}
        title={t.endSure}
        confirm={t.endCall}
        look="danger"
        onConfirm={() => {
          ask(false);
          live.endCall();
        }}
        onCancel={() => ask(false)}
      >
        {t.endSureText}
      </ConfirmDialog>
    </>
  );
}
