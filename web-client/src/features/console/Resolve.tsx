import { useState } from 'react';
import { useText } from '../../i18n';
import { Button } from '../../primitives/Button';
import { ConfirmDialog } from '../../primitives/Dialog';
import { phoneWords } from './phone/phoneWords';
import type { Phone } from './phone/usePhone';

/** Lets the lead go: before this an emergency cannot be ended. */
export function Resolve({ phone }: { phone: Phone }) {
  const t = useText(phoneWords).emergency;
  const [sure, ask] = useState(false);
  return (
    <>
      <Button
        look="secondary"
        size="fill"
        icon="check"
        isPending={phone.isBusy('resolveEmergency')}
        onPress={() => ask(true)}
      >
        {t.resolve}
      </Button>
      <ConfirmDialog
        isOpen={sure}
        title={t.sure}
        confirm={t.confirm}
        onConfirm={() => {
          ask(false);
          phone.resolve();
        }}
        onCancel={() => ask(false)}
      >
        {t.sureText}
      </ConfirmDialog>
    </>
  );
}
