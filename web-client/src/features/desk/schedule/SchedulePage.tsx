import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { get } from '../../../api/http';
import type { Named, Shift } from '../../../api/types';
import { useFormat, useText } from '../../../i18n';
import { Banner } from '../../../primitives/Banner';
import { Button, IconButton } from '../../../primitives/Button';
import { Row } from '../../../primitives/Card';
import { PageHeading } from '../../../primitives/PageHeading';
import { Empty, Failure, Loading } from '../../../primitives/State';
import { type Column, Table } from '../../../primitives/Table';
import { useFilters } from '../filters';
import { useNames } from '../lookups';
import styles from './Schedule.module.css';
import { ShiftDialog } from './ShiftDialog';
import { draftOf, newDraft, type ShiftDraft } from './shiftDraft';
import { mondayOf, plusDays, today, weekOf } from './week';
import { scheduleWords } from './words';

const keys = ['week'] as const;

/** Who works when, a week at a time: interpreters down, days across. */
export function SchedulePage() {
  const t = useText(scheduleWords);
  const { shortDate } = useFormat();
  const filters = useFilters(keys);
  const asked = filters.values.week;
  const monday = mondayOf(/^\d{4}-\d{2}-\d{2}$/.test(asked) ? asked : today());
  const [draft, edit] = useState<ShiftDraft | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const go = (to: string) => filters.set({ week: to === mondayOf(today()) ? '' : to });
  return (
    <>
      <PageHeading title={t.title}>
        <Button icon="plus" onPress={() => edit(newDraft(laterOf(monday, today())))}>
          {t.add}
        </Button>
      </PageHeading>
      {done && <Banner tone="ok">{done}</Banner>}
      <nav aria-label={t.weeks}>
        <Row>
          <Button look="secondary" icon="left" onPress={() => go(plusDays(monday, -7))}>
            {t.before}
          </Button>
          <Button look="secondary" onPress={() => go(mondayOf(today()))}>
            {t.thisWeek}
          </Button>
          <Button look="secondary" icon="right" iconAt="end" onPress={() => go(plusDays(monday, 7))}>
            {t.after}
          </Button>
        </Row>
      </nav>
      <Week
        monday={monday}
        caption={t.caption(shortDate(monday), shortDate(plusDays(monday, 6)))}
        onEdit={(next) => {
          setDone(null);
          edit(next);
        }}
      />
      {draft && (
        <ShiftDialog
          draft={draft}
          onClose={() => edit(null)}
          onDone={(words) => {
            edit(null);
            setDone(words);
          }}
        />
      )}
    </>
  );
}

function Week({ monday, caption, onEdit }: { monday: string; caption: string; onEdit: (draft: ShiftDraft) => void }) {
  const t = useText(scheduleWords);
  const { shortDate } = useFormat();
  const names = useNames('interpreters');
  const shifts = useQuery({
    queryKey: ['shifts', monday],
    queryFn: ({ signal }) => get<Shift[]>(`/api/shifts?from=${monday}&days=7`, signal),
  });
  const error = names.error ?? shifts.error;
  if (error && !(names.data && shifts.data)) {
    return <Failure error={error} onRetry={() => void Promise.all([names.refetch(), shifts.refetch()])} />;
  }
  if (!names.data || !shifts.data) return <Loading />;
  if (names.data.length === 0) return <Empty title={t.nobody} />;
  const of = (one: Named, day: string) =>
    shifts.data.filter((shift) => shift.interpreterId === one.id && shift.day === day);
  const columns: Column<Named>[] = [
    { key: 'name', title: t.interpreter, names: true, cell: (one) => one.name },
    ...weekOf(monday).map((day, i) => ({
      key: day,
      title: `${t.weekday[i]} ${shortDate(day).slice(0, 5)}`,
      cell: (one: Named) => <Day one={one} day={day} shifts={of(one, day)} onEdit={onEdit} />,
    })),
  ];
  return <Table caption={caption} columns={columns} rows={names.data} keyOf={(one) => one.id} dense />;
}

function Day({
  one,
  day,
  shifts,
  onEdit,
}: {
  one: Named;
  day: string;
  shifts: Shift[];
  onEdit: (draft: ShiftDraft) => void;
}) {
  const t = useText(scheduleWords);
  const { shortDate } = useFormat();
  return (
    <div className={styles.cell}>
      {shifts.map((shift) => (
        <button
          key={shift.id}
          type="button"
          className={styles.shift}
          aria-label={t.editFor(one.name, shortDate(day), t.span(shift.start, shift.end))}
          onClick={() => onEdit(draftOf(shift))}
        >
          <span>{t.span(shift.start, shift.end)}</span>
          {shift.breaks.map((each) => (
            <span key={each.id} className={styles.breaks}>
              {t.kinds[each.kind as keyof typeof t.kinds]} {each.start}
            </span>
          ))}
        </button>
      ))}
      <IconButton
        icon="plus"
        label={t.addFor(one.name, shortDate(day))}
        onPress={() => onEdit(newDraft(day, one.id))}
      />
    </div>
  );
}

/** Of two dates as ISO words. */
function laterOf(one: string, other: string): string {
  return one > other ? one : other;
}
