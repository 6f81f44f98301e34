import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { post } from '../../../api/http';
import type { AccountRow } from '../../../api/types';
import { useText } from '../../../i18n';
import { accountWords } from '../../../i18n/accounts';
import { announce } from '../../../primitives/Announcer';
import { ConfirmDialog } from '../../../primitives/Dialog';
import { Failure } from '../../../primitives/State';
import { NewPassword } from './NewPassword';
import { inventPassword, passwordMin } from './password';

export type Deed = 'disable' | 'enable' | 'password';

/** Asks before it does something to an account, and says what that will mean. */
export function AccountDialog(props: {
  deed: Deed;
  account: AccountRow;
  onClose: () => void;
  onDone: (words: string) => void;
}) {
  const { deed, account, onClose, onDone } = props;
  const t = useText(accountWords);
  const queries = useQueryClient();
  const [password, setPassword] = useState(inventPassword);
  const words = {
    disable: { title: t.disableTitle, text: t.disableText, verb: t.disable, done: t.disabledDone },
    enable: { title: t.enableTitle, text: t.enableText, verb: t.enable, done: t.enabledDone },
    password: {
      title: t.resetTitle,
      text: t.resetText,
      verb: t.setPassword,
      done: (name: string) => t.resetDone(name, password),
    },
  }[deed];
  const act = useMutation({
    mutationFn: () => post(`/api/accounts/${account.id}/${deed}`, deed === 'password' ? { password } : undefined),
    onSuccess: () => {
      const said = words.done(account.name);
      announce(said);
      void queries.invalidateQueries({ queryKey: ['accounts'] });
      onDone(said);
    },
  });
  const short = deed === 'password' && password.length < passwordMin;
  return (
    <ConfirmDialog
      isOpen
      title={words.title(account.name)}
      confirm={words.verb}
      look={deed === 'disable' ? 'danger' : 'primary'}
      isPending={act.isPending}
      onConfirm={() => !short && act.mutate()}
      onCancel={onClose}
    >
      {act.error && <Failure error={act.error} />}
      <p>{words.text}</p>
      {deed === 'password' && (
        <NewPassword value={password} onChange={setPassword} error={short ? t.passwordShort : undefined} />
      )}
    </ConfirmDialog>
  );
}
