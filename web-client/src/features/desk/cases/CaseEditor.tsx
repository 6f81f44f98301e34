import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { patch } from '../../../api/http';
import { Problem } from '../../../api/problem';
import type { CaseDetail, CaseStatus } from '../../../api/types';
import { codes, useText } from '../../../i18n';
import { caseWords } from '../../../i18n/cases';
import { deskWords } from '../../../i18n/desk';
import { announce } from '../../../primitives/Announcer';
import { Banner } from '../../../primitives/Banner';
import { Button } from '../../../primitives/Button';
import { Row, Stack } from '../../../primitives/Card';
import { DateField } from '../../../primitives/DateField';
import { TextField } from '../../../primitives/Field';
import { Select } from '../../../primitives/Select';
import { Failure } from '../../../primitives/State';
import { optionsOf, useNames } from '../lookups';
import { useFieldErrors } from '../useFieldErrors';
import { type CaseDraft, changesOf, draftOf } from './caseDraft';

/** Changes of a case. When somebody else was faster, their data is shown and one's own unsaved fields stay to be judged. */
export function CaseEditor({ file }: { file: CaseDetail }) {
  const t = useText(caseWords);
  const desk = useText(deskWords);
  const words = useText(codes);
  const queries = useQueryClient();
  const owners = useNames('coordinators');
  // Only what was touched here; everything else follows the server.
  const [touched, setTouched] = useState<Partial<CaseDraft>>({});
  const [saved, setSaved] = useState(false);
  const draft = { ...draftOf(file), ...touched };
  const changes = changesOf(draft, draftOf(file));

  const save = useMutation({
    mutationFn: () => patch<CaseDetail>(`/api/cases/${file.id}`, { ...changes, version: file.version }),
    onSuccess: (next) => {
      setTouched({});
      setSaved(true);
      announce(t.saved);
      queries.setQueryData(['cases', 'one', file.id], next);
      void queries.invalidateQueries({ queryKey: ['cases', 'list'] });
    },
    onError: (error) => {
      if (Problem.of(error).code === 'conflict')
        void queries.invalidateQueries({ queryKey: ['cases', 'one', file.id] });
    },
  });
  const errorOf = useFieldErrors(save.error);
  const change = (next: typeof touched) => {
    setSaved(false);
    setTouched((before) => ({ ...before, ...next }));
  };
  const untitled = draft.title.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (changes && !untitled && !save.isPending) save.mutate();
  };

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {save.error && <Failure error={save.error} takesFocus />}
        {saved && <Banner tone="ok">{t.saved}</Banner>}
        <TextField
          label={t.name}
          value={draft.title}
          rows={2}
          maxLength={200}
          error={untitled ? t.needTitle : errorOf('title')}
          onChange={(title) => change({ title })}
        />
        <Select
          label={desk.status}
          value={draft.status}
          options={(Object.keys(words.caseStatus) as CaseStatus[]).map((value) => ({
            value,
            label: words.caseStatus[value],
          }))}
          error={errorOf('status')}
          onChange={(status) => change({ status: status as CaseStatus })}
        />
        <Select
          label={t.owner}
          value={draft.ownerId}
          empty={t.nobody}
          options={optionsOf(owners.data)}
          error={errorOf('ownerId')}
          onChange={(ownerId) => change({ ownerId })}
        />
        <DateField label={t.due} value={draft.dueOn} error={errorOf('dueOn')} onChange={(dueOn) => change({ dueOn })} />
        <Row>
          <Button type="submit" isPending={save.isPending} isDisabled={!changes || untitled}>
            {t.saving}
          </Button>
          {changes && (
            <Button look="quiet" onPress={() => setTouched({})}>
              {t.undo}
            </Button>
          )}
        </Row>
      </Stack>
    </form>
  );
}
