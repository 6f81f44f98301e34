import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { post } from '../../api/http';
import { Problem } from '../../api/problem';
import type { WrapUp, WrapUpForm } from '../../api/types';
import { useAccount } from '../../app/session';
import { useText } from '../../i18n';
import { Banner } from '../../primitives/Banner';
import { Button, LinkButton } from '../../primitives/Button';
import { Row } from '../../primitives/Card';
import { Failure } from '../../primitives/State';
import { forgetRing } from '../console/telephoned/ringMemory';
import { CaseFields } from './CaseFields';
import { DraftNote } from './DraftNote';
import { asksWho, check, type Errors, errorsOf, fieldsInOrder, startFrom, tidy, without } from './form';
import { NextStepFields } from './NextStepFields';
import { SubjectFields } from './SubjectFields';
import { useDraft } from './useDraft';
import { WhoFields } from './WhoFields';
import styles from './WrapUp.module.css';
import { wrapUpWords } from './words';

/** The form itself: drafts by themselves, completed by the button, what is wrong beside its field. */
export function WrapUpFormView({
  wrapUp,
  later,
  onDone,
  onReload,
}: {
  wrapUp: WrapUp;
  later: string | undefined;
  onDone: () => void;
  onReload: () => void;
}) {
  const t = useText(wrapUpWords);
  const queries = useQueryClient();
  const { form, change, state, draft } = useDraft(wrapUp.contactId, startFrom(wrapUp));
  const { role } = useAccount();
  // Said to be a citizen's, and not found yet.
  const [known, sayKnown] = useState(form.recipientId !== null);
  const [errors, setErrors] = useState<Errors>({});
  const [attempt, setAttempt] = useState(0);
  const complete = useMutation({
    mutationFn: () => post(`/api/wrap-ups/${wrapUp.contactId}/complete`, { form: tidy(form), version: wrapUp.version }),
    onSuccess: () => {
      draft.drop();
      if (wrapUp.callId) forgetRing(wrapUp.callId);
      // All but this one: its interpreter may not read it any more.
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'wrap-up' });
      onDone();
    },
    onError: (error) => setErrors(errorsOf(Problem.of(error).fields)),
  });

  const submit = () => {
    const found = { ...check(form), ...(known && form.recipientId === null && { recipientId: 'required' as const }) };
    setErrors(found);
    setAttempt(attempt + 1);
    if (Object.keys(found).length > 0) return;
    complete.mutate();
  };
  const fill = (part: Partial<WrapUpForm>) => {
    change(part);
    setErrors((before) => without(before, part));
  };
  const fields = { form, change: fill, errors };
  const problem = complete.error && Problem.of(complete.error);
  const marked = Object.keys(errors).length > 0;
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p className={styles.lead}>{t.lead}</p>
      <div className={styles.parts}>
        {asksWho(wrapUp) && wrapUp.callId && role === 'interpreter' && (
          <WhoFields callId={wrapUp.callId} known={known} onKnown={sayKnown} {...fields} />
        )}
        <SubjectFields {...fields} />
        <NextStepFields {...fields} />
        {(!asksWho(wrapUp) || form.recipientId) && <CaseFields {...fields} cases={wrapUp.cases} />}
      </div>
      {marked && (
        <Banner key={attempt} tone="danger" takesFocus>
          {t.summary(
            fieldsInOrder
              .filter((field) => errors[field])
              .map((field) => t.field[field])
              .join(', '),
          )}
        </Banner>
      )}
      {problem?.code === 'conflict' && (
        <Banner
          tone="warn"
          actions={
            <Button look="secondary" onPress={onReload}>
              {t.reload}
            </Button>
          }
        >
          {t.changed}
        </Banner>
      )}
      {problem && problem.code !== 'conflict' && !marked && <Failure error={problem} onRetry={submit} />}
      <div className={styles.foot}>
        <Row>
          <Button type="submit" icon="check" isPending={complete.isPending}>
            {complete.isPending ? t.completing : t.complete}
          </Button>
          {later && <LinkButton href={later}>{t.later}</LinkButton>}
        </Row>
        <DraftNote state={state} />
      </div>
    </form>
  );
}
