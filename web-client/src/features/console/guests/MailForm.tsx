import { type FormEvent, useState } from 'react';
import { useText } from '../../../i18n';
import { announce } from '../../../primitives/Announcer';
import { Button } from '../../../primitives/Button';
import { TextField } from '../../../primitives/Field';
import { Failure } from '../../../primitives/State';
import styles from './Guests.module.css';
import { guestCardWords } from './guestCardWords';
import { useMailLink } from './useGuestLinks';

/** Sends the link; the address goes with the page. */
export function MailForm({ callId, guestId }: { callId: string; guestId: string }) {
  const t = useText(guestCardWords);
  const [email, setEmail] = useState('');
  const [wrong, setWrong] = useState<string>();
  const mail = useMailLink(callId, guestId);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const address = email.trim();
    const fits = /^\S+@\S+$/.test(address);
    setWrong(fits ? undefined : t.needEmail);
    if (!fits || mail.isPending) return;
    mail.mutate(address, {
      onSuccess: () => {
        setEmail('');
        announce(t.sent);
      },
    });
  };
  return (
    <form className={styles.mail} onSubmit={submit} noValidate>
      <TextField
        label={t.email}
        hint={t.emailHint}
        type="email"
        value={email}
        onChange={setEmail}
        autoComplete="off"
        error={wrong}
        verbatim
      />
      <Button look="secondary" type="submit" isPending={mail.isPending}>
        {t.send}
      </Button>
      {mail.error && <Failure error={mail.error} />}
      {mail.isSuccess && <p className={styles.quiet}>{t.sent}</p>}
    </form>
  );
}
