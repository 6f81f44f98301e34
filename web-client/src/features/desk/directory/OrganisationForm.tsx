import { type FormEvent, useState } from 'react';
import { post, put } from '../../../api/http';
import { Problem } from '../../../api/problem';
import type { Organisation } from '../../../api/types';
import { named, useText } from '../../../i18n';
import { Button } from '../../../primitives/Button';
import { Card, Stack } from '../../../primitives/Card';
import { TextField } from '../../../primitives/Field';
import { Select } from '../../../primitives/Select';
import { Failure } from '../../../primitives/State';
import { useFieldErrors } from '../useFieldErrors';
import { AboutFields } from './AboutFields';
import { DialFields } from './DialFields';
import styles from './Directory.module.css';
import { bodyOf, type Draft, draftOf, emptyDraft } from './draft';
import { HoursFields } from './HoursFields';
import { PlaceFields } from './PlaceFields';
import { useChoices, useDirectoryChange } from './useDirectory';
import { keepingWords } from './words';

export interface PartProps {
  draft: Draft;
  onChange: (next: Partial<Draft>) => void;
  errorOf: (field: string) => string | undefined;
}

/** An organisation as it is written down. What was not touched follows the server. */
export function OrganisationForm({
  organisation,
  onSaved,
}: {
  /** Absent for a new one. */
  organisation?: Organisation;
  onSaved: (saved: Organisation) => void;
}) {
  const t = useText(keepingWords);
  const { data: choices } = useChoices();
  const [fresh] = useState(emptyDraft);
  const [touched, touch] = useState<Partial<Draft>>({});
  const [tried, setTried] = useState(false);
  const draft = { ...(organisation ? draftOf(organisation) : fresh), ...touched };
  const save = useDirectoryChange(
    () => {
      const body = bodyOf(draft, organisation?.version ?? null);
      return organisation
        ? put<Organisation>(`/api/directory/${organisation.id}`, body)
        : post<Organisation>('/api/directory', body);
    },
    (saved) => {
      touch({});
      setTried(false);
      onSaved(saved);
    },
  );
  const errorOf = useFieldErrors(save.error);
  const isTaken = save.error !== null && Problem.of(save.error).fields.externalId === 'taken';
  const nameless = draft.name.trim() === '';
  const change = (next: Partial<Draft>) => touch((before) => ({ ...before, ...next }));
  const parts: PartProps = { draft, onChange: change, errorOf };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!nameless && draft.category !== '' && !save.isPending) save.mutate(undefined);
  };
  return (
    <form onSubmit={submit} noValidate className={styles.form}>
      <Stack gap={5}>
        {save.error && <Failure error={save.error} takesFocus />}
        <Card title={t.names}>
          <Stack>
            <TextField
              label={t.full}
              isRequired
              maxLength={300}
              value={draft.name}
              error={tried && nameless ? t.needName : errorOf('name')}
              onChange={(name) => change({ name })}
            />
            <TextField
              label={t.short}
              hint={t.shortHint}
              maxLength={100}
              value={draft.shortName}
              error={errorOf('shortName')}
              onChange={(shortName) => change({ shortName })}
            />
            <TextField
              label={t.others}
              hint={t.othersHint}
              rows={3}
              value={draft.others}
              error={errorOf('alsoKnownAs')}
              onChange={(others) => change({ others })}
            />
            <Select
              label={t.category}
              isRequired
              width="middle"
              value={draft.category}
              empty={t.needCategory}
              options={(choices?.categories ?? []).map((one) => ({ value: one.code, label: named(one) }))}
              error={tried && draft.category === '' ? t.needCategory : errorOf('category')}
              onChange={(category) => change({ category })}
            />
          </Stack>
        </Card>
        <DialFields {...parts} error={save.error} />
        <HoursFields {...parts} />
        <PlaceFields {...parts} precincts={choices?.precincts ?? []} />
        <AboutFields {...parts} isTaken={isTaken} />
        <div>
          <Button type="submit" isPending={save.isPending}>
            {t.save}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
