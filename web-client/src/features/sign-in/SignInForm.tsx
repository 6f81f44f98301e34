import { type FormEvent, useState } from 'react';
import { Problem } from '../../api/problem';
import type { Account } from '../../api/types';
import { useSession } from '../../app/session';
import { useText } from '../../i18n';
import { signInWords } from '../../i18n/sign-in';
import { Button } from '../../primitives/Button';
import { Stack } from '../../primitives/Card';
import { PasswordField, TextField } from '../../primitives/Field';
import { Failure } from '../../primitives/State';
import { DemoAccounts } from './DemoAccounts';

export function SignInForm({
  login: known,
  onSignedIn,
}: {
  /** Who was here before; then it is about going on, not about trying other accounts. */
  login?: string;
  onSignedIn?: (account: Account) => void;
}) {
  const t = useText(signInWords);
  const { signIn, demo } = useSession();
  const [login, setLogin] = useState(known ?? '');
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState({ login: false, password: false });
  const [problem, setProblem] = useState<Problem | null>(null);
  const [pending, setPending] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (pending) return;
    const lacks = { login: login.trim() === '', password: password === '' };
    setMissing(lacks);
    setProblem(null);
    if (lacks.login || lacks.password) return;
    setPending(true);
    try {
      const account = await signIn(login.trim().toLowerCase(), password);
      onSignedIn?.(account);
    } catch (error) {
      setProblem(Problem.of(error));
    } finally {
      setPending(false);
    }
  }

  return (
    <Stack gap={5}>
      <form onSubmit={submit} noValidate>
        <Stack gap={5}>
          {problem && <Failure error={problem} takesFocus />}
          <TextField
            label={t.login}
            name="login"
            value={login}
            onChange={setLogin}
            autoComplete="username"
            verbatim
            isRequired
            error={missing.login ? t.needLogin : undefined}
          />
          <PasswordField
            label={t.password}
            name="password"
            value={password}
            onChange={setPassword}
            isRequired
            showWord={t.showPassword}
            hideWord={t.hidePassword}
            error={missing.password ? t.needPassword : undefined}
          />
          <Button type="submit" size="fill" isPending={pending}>
            {t.submit}
          </Button>
        </Stack>
      </form>
      {demo && known === undefined && (
        <DemoAccounts
          demo={demo}
          onFill={(account) => {
            setLogin(account);
            setPassword(demo.password);
            setMissing({ login: false, password: false });
          }}
        />
      )}
    </Stack>
  );
}
