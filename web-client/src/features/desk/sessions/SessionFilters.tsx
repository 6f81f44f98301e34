import { today } from '@internationalized/date';
import type { CallOutcome } from '../../../api/types';
import { centreZone, codes, named, useText } from '../../../i18n';
import { deskWords } from '../../../i18n/desk';
import { Button } from '../../../primitives/Button';
import { DateField } from '../../../primitives/DateField';
import { Select } from '../../../primitives/Select';
import styles from '../Desk.module.css';
import { FilterBar } from '../FilterBar';
import type { Filters } from '../filters';
import { optionsOf, useNames, useTopics } from '../lookups';

export const sessionKeys = ['from', 'to', 'interpreter', 'topic', 'outcome'] as const;
export type SessionKey = (typeof sessionKeys)[number];

/** Every change shows at once; the count of what was found is announced. */
export function SessionFilters({ filters }: { filters: Filters<SessionKey> }) {
  const t = useText(deskWords);
  const words = useText(codes);
  const topics = useTopics();
  const interpreters = useNames('interpreters');
  const { values, set } = filters;
  const turned = values.from !== '' && values.to !== '' && values.from > values.to;
  return (
    <FilterBar>
      <DateField
        label={t.from}
        value={day(values.from)}
        max={day(values.to) ?? undefined}
        onChange={(from) => set({ from: from ?? '' }, true)}
      />
      <DateField
        label={t.to}
        value={day(values.to)}
        min={day(values.from) ?? undefined}
        error={turned ? t.order : undefined}
        onChange={(to) => set({ to: to ?? '' }, true)}
      />
      <Select
        label={t.interpreter}
        value={values.interpreter}
        empty={t.any}
        options={optionsOf(interpreters.data)}
        onChange={(interpreter) => set({ interpreter })}
      />
      <Select
        label={t.topic}
        value={values.topic}
        empty={t.any}
        options={(topics.data ?? []).map((topic) => ({ value: topic.code, label: named(topic) }))}
        onChange={(topic) => set({ topic })}
      />
      <Select
        label={t.outcome}
        value={values.outcome}
        empty={t.any}
        options={(Object.keys(words.callOutcome) as CallOutcome[]).map((value) => ({
          value,
          label: words.callOutcome[value],
        }))}
        onChange={(outcome) => set({ outcome })}
      />
      <Periods filters={filters} />
    </FilterBar>
  );
}

function Periods({ filters }: { filters: Filters<SessionKey> }) {
  const t = useText(deskWords);
  const last = (days: number) => {
    const to = today(centreZone());
    filters.set({ from: to.subtract({ days: days - 1 }).toString(), to: to.toString() });
  };
  return (
    <fieldset className={styles.quick} aria-label={t.period}>
      <Button look="quiet" onPress={() => last(1)}>
        {t.today}
      </Button>
      {[7, 30].map((days) => (
        <Button key={days} look="quiet" onPress={() => last(days)}>
          {t.days(days)}
        </Button>
      ))}
      {filters.chosen && (
        <Button look="quiet" icon="cross" onPress={filters.clear}>
          {t.clear}
        </Button>
      )}
    </fieldset>
  );
}

/** A mistyped address must not break the page; the server says what is wrong with it. */
function day(value: string): string | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : null;
}
