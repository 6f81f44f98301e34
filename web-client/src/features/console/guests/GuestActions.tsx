import { useState } from 'react';
import { useText } from '../../../i18n';
import { Button } from '../../../primitives/Button';
import { ConfirmDialog } from '../../../primitives/Dialog';
import type { Guest } from '../../../protocol/messages';
import styles from './Guests.module.css';
import { guestCardWords } from './guestCardWords';
import type { Guests } from './useGuests';

/** Lets in, keeps out, sends out, takes back. A person is not shut out by a slip: the link opens only once. */
export function GuestActions({ guest, name, guests }: { guest: Guest; name: string; guests: Guests }) {
  const t = useText(guestCardWords);
  const [sure, ask] = useState(false);
  const { guestId, state } = guest;
  const busy = guests.isBusy(guestId);
  const remove = { invited: t.revoke, waiting: t.refuse, talking: t.remove }[state];
  return (
    <div className={styles.actions}>
      {state === 'waiting' && (
        <Button look="ok" icon="check" isPending={busy} onPress={() => guests.admit(guestId)}>
          {t.admit}
        </Button>
      )}
      <Button
        look={state === 'invited' ? 'quiet' : 'secondary'}
        icon="cross"
        isPending={busy}
        onPress={() => (state === 'invited' ? guests.remove(guestId) : ask(true))}
      >
        {remove}
      </Button>
      <ConfirmDialog
        isOpen={sure}
        title={state === 'waiting' ? t.refuseSure(name) : t.removeSure(name)}
        confirm={remove}
        look="danger"
        onConfirm={() => {
          ask(false);
          guests.remove(guestId);
        }}
        onCancel={() => ask(false)}
      >
        {t.sureText}
      </ConfirmDialog>
    </div>
  );
}
