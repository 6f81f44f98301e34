import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { post, put, remove } from '../../../api/http';
import { Problem } from '../../../api/problem';
import { common, problems, useText } from '../../../i18n';
import { announce } from '../../../primitives/Announcer';
import { Button } from '../../../primitives/Button';
import { Row, Stack } from '../../../primitives/Card';
import { DateField } from '../../../primitives/DateField';
import { Dialog, DialogActions } from '../../../primitives/Dialog';
import { TextField } from '../../../primitives/Field';
import { Select } from '../../../primitives/Select';
import { Failure } from '../../../primitives/State';
import { optionsOf, useNames } from '../lookups';
import { useFieldErrors } from '../useFieldErrors';
import { BreakFields } from './BreakFields';
import styles from './Schedule.module.css';
import { requestOf, type ShiftDraft } from './shiftDraft';
import { scheduleWords } from './words';

/** One shift: made, changed or deleted. */
export function ShiftDialog(props: { draft: ShiftDraft; onClose: () => void; onDone: (words: string) => void }) {
  const { onClose, onDone } = props;
  const t = useText(scheduleWords);
  const { cancel } = useText(common);
  const { field } = useText(problems);
  const names = useNames('interpreters');
  const queries = useQueryClient();
  const [draft, setDraft] = useState(props.draft);
  const [tried, setTried] = useState(false);
  const change = (next: Partial<ShiftDraft>) => setDraft((before) => ({ ...before, ...next }));
  const request = requestOf(draft);
  const path = `/api/shifts/${draft.id}`;
  const finish = (words: string) => {
    announce(words);
    void queries.invalidateQueries({ queryKey: ['shifts'] });
    onDone(words);
  };
  const onError = (error: unknown) => {
    if (Problem.of(error).code === 'conflict') void queries.invalidateQueries({ queryKey: ['shifts'] });
  };
  const save = useMutation({
    mutationFn: () => (draft.id ? put(path, request) : post('/api/shifts', request)),
    onSuccess: () => finish(t.saved),
    onError,
  });
  const drop = useMutation({
    mutationFn: () => remove(`${path}?version=${draft.version}`),
    onSuccess: () => finish(t.removed),
    onError,
  });
  const errorOf = useFieldErrors(save.error);
  const missing = (name: 'day' | 'interpreterId') => (tried && !draft[name] ? field.required : errorOf(name));
  const busy = save.isPending || drop.isPending;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (request && !busy) save.mutate();
  };
  return (
    <Dialog title={draft.id ? t.editTitle : t.newTitle} isOpen onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <Stack>
          {(save.isError || drop.isError) && <Failure error={save.error ?? drop.error} takesFocus />}
          <Select
            label={t.interpreter}
            value={draft.interpreterId}
            empty="—"
            options={optionsOf(names.data)}
            error={missing('interpreterId')}
            onChange={(interpreterId) => change({ interpreterId })}
          />
          <DateField label={t.day} value={draft.day} error={missing('day')} onChange={(day) => change({ day })} />
          <div className={styles.times}>
            <TextField
              label={t.start}
              value={draft.start}
              error={errorOf('start')}
              onChange={(start) => change({ start })}
              verbatim
            />
            <TextField
              label={t.end}
              value={draft.end}
              error={errorOf('end')}
              onChange={(end) => change({ end })}
              verbatim
            />
          </div>
          <p>{t.nextDay}</p>
          <BreakFields
            breaks={draft.breaks}
            error={save.error ? breakError(save.error, field) : undefined}
            onChange={(breaks) => change({ breaks })}
          />
        </Stack>
        <DialogActions>
          <Button type="submit" isPending={save.isPending}>
            {t.save}
          </Button>
          <Button look="secondary" onPress={onClose}>
            {cancel}
          </Button>
          {draft.id && (
            <Row align="end">
              <Button look="danger" isPending={drop.isPending} onPress={() => !busy && drop.mutate()}>
                {t.remove}
              </Button>
            </Row>
          )}
        </DialogActions>
      </form>
    </Dialog>
  );
}

/** The server names a break by its place in the list; one sentence for all of them is enough. */
function breakError(error: unknown, words: Record<string, string>): string | undefined {
  const found = Object.entries(Problem.of(error).fields).find(([name]) => name.startsWith('breaks'));
  return found && words[found[1]];
}
