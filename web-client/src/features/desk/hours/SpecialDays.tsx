import { useState } from 'react';
import { remove } from '../../../api/http';
import type { Hours } from '../../../api/types';
import { useFormat, useText } from '../../../i18n';
import { Button } from '../../../primitives/Button';
import { Card, Stack } from '../../../primitives/Card';
import { Failure } from '../../../primitives/State';
import { type Column, Table } from '../../../primitives/Table';
import styles from '../Desk.module.css';
import { type DayDraft, SpecialDayDialog } from './SpecialDayDialog';
import { said, useHoursChange } from './useHours';
import { hoursWords } from './words';

type Special = Hours['special'][number];

const fresh: DayDraft = { day: null, slots: '', messageRu: '', messageEn: '', version: null };

/** The days ahead that are not as their weekday is. */
export function SpecialDays({ hours, onDone }: { hours: Hours; onDone: (words: string) => void }) {
  const t = useText(hoursWords);
  const { shortDate } = useFormat();
  const [draft, edit] = useState<DayDraft | null>(null);
  const drop = useHoursChange(
    ({ day, version }: Special) => remove<Hours>(`/api/hours/days/${day}?version=${version}`),
    () => said(onDone, t.dayRemoved),
  );
  const columns: Column<Special>[] = [
    { key: 'day', title: t.day, names: true, whole: true, cell: (one) => shortDate(one.day) },
    { key: 'slots', title: t.slots, cell: (one) => one.slots || t.closedDay },
    { key: 'ru', title: t.messageRu, cell: (one) => one.messageRu },
    { key: 'en', title: t.messageEn, cell: (one) => one.messageEn },
    {
      key: 'actions',
      title: t.actions,
      whole: true,
      cell: (one) => (
        <div className={styles.actions}>
          <Button look="quiet" aria-label={t.editSpecial(shortDate(one.day))} onPress={() => edit(one)}>
            {t.edit}
          </Button>
          <Button look="quiet" aria-label={t.removeSpecial(shortDate(one.day))} onPress={() => drop.mutate(one)}>
            {t.remove}
          </Button>
        </div>
      ),
    },
  ];
  return (
    <Card
      title={t.special}
      actions={
        <Button look="secondary" icon="plus" onPress={() => edit(fresh)}>
          {t.addSpecial}
        </Button>
      }
    >
      <Stack>
        {drop.error && <Failure error={drop.error} />}
        {hours.special.length === 0 ? (
          <p>{t.specialNone}</p>
        ) : (
          <Table caption={t.specialCaption} columns={columns} rows={hours.special} keyOf={(one) => one.day} />
        )}
      </Stack>
      {draft && (
        <SpecialDayDialog
          draft={draft}
          onClose={() => edit(null)}
          onDone={() => {
            edit(null);
            said(onDone, t.daySaved);
          }}
        />
      )}
    </Card>
  );
}
