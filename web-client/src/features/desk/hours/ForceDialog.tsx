import { useState } from 'react';
import { put } from '../../../api/http';
import type { Hours } from '../../../api/types';
import { useText } from '../../../i18n';
import { Stack } from '../../../primitives/Card';
import { DateField } from '../../../primitives/DateField';
import { ConfirmDialog } from '../../../primitives/Dialog';
import { TextField } from '../../../primitives/Field';
import { Failure } from '../../../primitives/State';
import { tidyHour, today } from '../schedule/week';
import { useFieldErrors } from '../useFieldErrors';
import { useHoursChange } from './useHours';
import { hoursWords } from './words';

/** Closes or opens the line against its hours, for a while or until it is taken back. */
export function ForceDialog({
  open,
  onClose,
  onDone,
}: {
  /** What the line shall be. */
  open: boolean;
  onClose: () => void;
  onDone: (words: string) => void;
}) {
  const t = useText(hoursWords);
  const [day, setDay] = useState<string | null>(null);
  const [hour, setHour] = useState('');
  const [messageRu, setRu] = useState('');
  const [messageEn, setEn] = useState('');
  const force = useHoursChange(
    () =>
      put<Hours>('/api/hours/force', {
        open,
        // An hour alone is today's; a day alone lasts until it begins.
        until: day || hour ? `${day ?? today()}T${hour ? tidyHour(hour) : '00:00'}` : null,
        messageRu,
        messageEn,
      }),
    () => onDone(open ? t.done.opened : t.done.closed),
  );
  const errorOf = useFieldErrors(force.error);
  return (
    <ConfirmDialog
      isOpen
      title={open ? t.reopen : t.close}
      confirm={open ? t.reopen : t.close}
      look={open ? 'ok' : 'danger'}
      isPending={force.isPending}
      onConfirm={() => force.mutate(undefined)}
      onCancel={onClose}
    >
      <Stack>
        {force.error && <Failure error={force.error} />}
        <p>{open ? t.openText : t.closeText}</p>
        <DateField label={t.untilDay} value={day} error={errorOf('until')} min={today()} onChange={setDay} />
        <TextField label={t.untilHour} hint={t.untilHint} value={hour} onChange={setHour} width="short" verbatim />
        {!open && (
          <>
            <p>{t.message}</p>
            <TextField label={t.messageRu} value={messageRu} rows={2} maxLength={300} onChange={setRu} />
            <TextField label={t.messageEn} value={messageEn} rows={2} maxLength={300} onChange={setEn} />
          </>
        )}
      </Stack>
    </ConfirmDialog>
  );
}
