import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { post } from '../../../api/http';
import { Problem } from '../../../api/problem';
import { common, languages, problems, useText } from '../../../i18n';
import { accountWords } from '../../../i18n/accounts';
import { announce } from '../../../primitives/Announcer';
import { Banner } from '../../../primitives/Banner';
import { Button } from '../../../primitives/Button';
import { Stack } from '../../../primitives/Card';
import { RadioGroup } from '../../../primitives/Choice';
import { TextField } from '../../../primitives/Field';
import { PageHeading } from '../../../primitives/PageHeading';
import { Select } from '../../../primitives/Select';
import { Failure } from '../../../primitives/State';
import { BackLink } from '../BackLink';
import styles from '../Desk.module.css';
import { useFieldErrors } from '../useFieldErrors';
import { type AccountDraft, bodyOf, emptyDraft, missingIn, roles } from './accountDraft';
import { CitizenFields } from './CitizenFields';
import { NewPassword } from './NewPassword';

export function NewAccountPage() {
  const t = useText(accountWords);
  const words = useText(common);
  const { problem } = useText(problems);
  const queries = useQueryClient();
  const [draft, setDraft] = useState<AccountDraft>(emptyDraft);
  const [tried, setTried] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const create = useMutation({
    mutationFn: () => post('/api/accounts', bodyOf(draft)),
    onSuccess: () => {
      const said = t.createdDone(draft.login.trim(), draft.password);
      announce(said);
      setDone(said);
      setTried(false);
      setDraft(emptyDraft());
      void queries.invalidateQueries({ queryKey: ['accounts'] });
    },
  });
  const serverErrorOf = useFieldErrors(create.error);
  const missing = tried ? missingIn(draft) : {};
  const taken = create.error && Problem.of(create.error).code === 'login-taken' ? problem['login-taken'] : undefined;
  const change = (next: Partial<AccountDraft>) => {
    setDone(null);
    setDraft((before) => ({ ...before, ...next }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(missingIn(draft)).length === 0 && !create.isPending) create.mutate();
  };

  return (
    <>
      <BackLink href="/desk/accounts">{t.back}</BackLink>
      <PageHeading title={t.createTitle} />
      {done && (
        <Banner tone="ok" takesFocus>
          {done}
        </Banner>
      )}
      <form className={styles.form} onSubmit={submit} noValidate>
        <Stack gap={5}>
          {create.error && <Failure error={create.error} takesFocus />}
          <RadioGroup
            label={t.role}
            value={draft.role}
            options={roles.map((value) => ({ value, label: words.roles[value] }))}
            onChange={(role) => change({ role: role as AccountDraft['role'] })}
          />
          <TextField
            label={t.login}
            hint={t.loginHint}
            verbatim
            isRequired
            autoComplete="off"
            width="middle"
            maxLength={64}
            value={draft.login}
            error={missing.login ? t.needLogin : (taken ?? serverErrorOf('login'))}
            onChange={(login) => change({ login: login.toLowerCase() })}
          />
          <TextField
            label={t.name}
            hint={t.nameHint}
            isRequired
            autoComplete="off"
            maxLength={200}
            value={draft.name}
            error={missing.name ? t.needName : serverErrorOf('name')}
            onChange={(name) => change({ name })}
          />
          <Select
            label={t.language}
            width="short"
            value={draft.language}
            options={languages.map((value) => ({ value, label: words.languages[value] }))}
            onChange={(language) => change({ language: language as AccountDraft['language'] })}
          />
          {draft.role === 'citizen' && <CitizenFields draft={draft} onChange={change} errorOf={serverErrorOf} />}
          <NewPassword
            value={draft.password}
            error={missing.password ? t.passwordShort : serverErrorOf('password')}
            onChange={(password) => change({ password })}
          />
          <div>
            <Button type="submit" isPending={create.isPending}>
              {t.submit}
            </Button>
          </div>
        </Stack>
      </form>
    </>
  );
}
