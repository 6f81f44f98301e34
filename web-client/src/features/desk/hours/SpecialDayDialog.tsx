import { type FormEvent, useState } from 'react';
import { put } from '../../../api/http';
import type { Hours } from '../../../api/types';
import { common, problems, useText } from '../../../i18n';
import { Button } from '../../../primitives/Button';
import { Stack } from '../../../primitives/Card';
import { DateField } from '../../../primitives/DateField';
import { Dialog, DialogActions } from '../../../primitives/Dialog';
import { TextField } from '../../../primitives/Field';
import { Failure } from '../../../primitives/State';
import { today } from '../schedule/week';
import { useFieldErrors } from '../useFieldErrors';
import { useHoursChange } from './useHours';
import { hoursWords } from './words';

export interface DayDraft {
  day: string | null;
  slots: string;
  messageRu: string;
  messageEn: string;
  /** Null for a day that is none yet. */
  version: number | null;
}

export function SpecialDayDialog(props: { draft: DayDraft; onClose: () => void; onDone: () => void }) {
  const t = useText(hoursWords);
  const { cancel } = useText(common);
  const { field } = useText(problems);
  const [draft, setDraft] = useState(props.draft);
  const [tried, setTried] = useState(false);
  const change = (next: Partial<DayDraft>) => setDraft((before) => ({ ...before, ...next }));
  const { day, slots, messageRu, messageEn, version } = draft;
  const save = useHoursChange(
    () => put<Hours>(`/api/hours/days/${day}`, { slots, messageRu, messageEn, version }),
    props.onDone,
  );
  const errorOf = useFieldErrors(save.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (day && !save.isPending) save.mutate(undefined);
  };
  return (
    <Dialog title={t.specialTitle} isOpen onClose={props.onClose}>
      <form onSubmit={submit} noValidate>
        <Stack>
          {save.error && <Failure error={save.error} takesFocus />}
          <DateField
            label={t.day}
            value={day}
            min={today()}
            isDisabled={version !== null}
            error={tried && !day ? field.required : errorOf('day')}
            onChange={(next) => change({ day: next })}
          />
          <TextField
            label={t.slots}
            hint={t.weekHint}
            value={slots}
            error={errorOf('slots')}
            onChange={(next) => change({ slots: next })}
            verbatim
          />
          <TextField
            label={`${t.message}: ${t.messageRu}`}
            value={messageRu}
            rows={2}
            maxLength={300}
            onChange={(next) => change({ messageRu: next })}
          />
          <TextField
            label={`${t.message}: ${t.messageEn}`}
            value={messageEn}
            rows={2}
            maxLength={300}
            onChange={(next) => change({ messageEn: next })}
          />
        </Stack>
        <DialogActions>
          <Button type="submit" isPending={save.isPending}>
            {t.save}
          </Button>
          <Button look="secondary" onPress={props.onClose}>
            {cancel}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
