import { today } from '@internationalized/date';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { put } from '../../../api/http';
import type { Gender, SkilledInterpreter, SkillSheet } from '../../../api/types';
import { centreZone, useText } from '../../../i18n';
import { interpreterWords } from '../../../i18n/interpreters';
import { genders, needWords } from '../../../i18n/needs';
import { announce } from '../../../primitives/Announcer';
import { Banner } from '../../../primitives/Banner';
import { Button } from '../../../primitives/Button';
import { Card, Row, Stack } from '../../../primitives/Card';
import { Select } from '../../../primitives/Select';
import { Failure } from '../../../primitives/State';
import { useFieldErrors } from '../useFieldErrors';
import { PaperFields } from './PaperFields';
import { bodyOf, draftOf, type PaperDraft, withPaper } from './skillDraft';
import { skilledKey } from './useSkilled';

/** Gender and certificates; what is wrong stands beside its field, as the server says it. */
export function SkillEditor({ interpreter }: { interpreter: SkilledInterpreter }) {
  const t = useText(interpreterWords);
  const words = useText(needWords);
  const queries = useQueryClient();
  const [draft, setDraft] = useState(() => draftOf(interpreter));
  const [saved, setSaved] = useState(false);
  const save = useMutation({
    mutationFn: () => put<SkillSheet>(`/api/interpreters/${interpreter.id}/skills`, bodyOf(draft)),
    onSuccess: (sheet) => {
      setSaved(true);
      announce(t.saved);
      setDraft(draftOf(sheet));
      void queries.invalidateQueries({ queryKey: skilledKey });
    },
  });
  const errorOf = useFieldErrors(save.error);
  const change = (next: Partial<typeof draft>) => {
    setSaved(false);
    setDraft((before) => ({ ...before, ...next }));
  };
  const changePaper = (key: number, next: Partial<PaperDraft>) =>
    change({ papers: draft.papers.map((one) => (one.key === key ? { ...one, ...next } : one)) });
  /** Rows move up: what was said of the old places means nothing now. */
  const remove = (key: number) => {
    save.reset();
    change({ papers: draft.papers.filter((one) => one.key !== key) });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!save.isPending) save.mutate();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={5}>
        {save.error && <Failure error={save.error} takesFocus />}
        {saved && <Banner tone="ok">{t.saved}</Banner>}
        <Select
          label={t.gender}
          width="short"
          empty={t.unsaid}
          value={draft.gender ?? ''}
          options={genders.map((value) => ({ value, label: words.gender[value] }))}
          error={errorOf('gender')}
          onChange={(gender) => change({ gender: (gender || null) as Gender | null })}
        />
        <Card title={t.skills}>
          <p>{t.lead}</p>
          {draft.papers.map((paper, index) => (
            <PaperFields
              key={paper.key}
              paper={paper}
              taken={draft.papers.flatMap((one) => (one.key === paper.key ? [] : [one.skill]))}
              errorOf={(field) => errorOf(`certificates[${index}].${field}`)}
              onChange={(next) => changePaper(paper.key, next)}
              onRemove={() => remove(paper.key)}
            />
          ))}
          <Row>
            <Button
              look="secondary"
              icon="plus"
              isDisabled={draft.papers.length >= 8}
              onPress={() => change({ papers: withPaper(draft.papers, today(centreZone()).toString()) })}
            >
              {t.add}
            </Button>
          </Row>
        </Card>
        <div>
          <Button type="submit" isPending={save.isPending}>
            {t.save}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
