import { type FormEvent, useState } from 'react';
import { put } from '../../../api/http';
import type { Hours } from '../../../api/types';
import { useText } from '../../../i18n';
import { Button } from '../../../primitives/Button';
import { Card, Stack } from '../../../primitives/Card';
import { TextField } from '../../../primitives/Field';
import { Failure } from '../../../primitives/State';
import styles from '../Desk.module.css';
import { useFieldErrors } from '../useFieldErrors';
import { said, useHoursChange } from './useHours';
import { hoursWords } from './words';

type Week = Hours['week'];

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** The hours of every weekday. What was not touched follows the server. */
export function WeekForm({ hours, onDone }: { hours: Hours; onDone: (words: string) => void }) {
  const t = useText(hoursWords);
  const [touched, touch] = useState<Partial<Week>>({});
  const week = { ...hours.week, ...touched };
  const save = useHoursChange(
    () => put<Hours>('/api/hours/week', { ...week, version: hours.version }),
    () => {
      touch({});
      said(onDone, t.saved);
    },
  );
  const errorOf = useFieldErrors(save.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!save.isPending) save.mutate(undefined);
  };
  return (
    <Card title={t.week}>
      <form onSubmit={submit} noValidate className={styles.form}>
        <Stack gap={3}>
          {save.error && <Failure error={save.error} takesFocus />}
          <p>{t.weekHint}</p>
          {days.map((day) => (
            <TextField
              key={day}
              label={t.days[day]}
              value={week[day]}
              error={errorOf(day)}
              width="middle"
              onChange={(slots) => touch((before) => ({ ...before, [day]: slots }))}
              verbatim
            />
          ))}
          <div>
            <Button type="submit" isPending={save.isPending} isDisabled={Object.keys(touched).length === 0}>
              {t.save}
            </Button>
          </div>
        </Stack>
      </form>
    </Card>
  );
}
