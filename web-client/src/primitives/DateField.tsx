import { type CalendarDate, parseDate } from '@internationalized/date';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
} from 'react-aria-components/Calendar';
import { DateInput, DateSegment } from 'react-aria-components/DateField';
import { DatePicker } from 'react-aria-components/DatePicker';
import { Dialog } from 'react-aria-components/Dialog';
import { Group } from 'react-aria-components/Group';
import { Popover } from 'react-aria-components/Popover';
import { common, useText } from '../i18n';
import styles from './DateField.module.css';
import { FieldHint, FieldLabel, FieldProblem, type FieldWords } from './Field';
import fieldStyles from './Field.module.css';
import { Icon } from './Icon';

export interface DateFieldProps extends FieldWords {
  /** `YYYY-MM-DD`, or null for no date. */
  value: string | null;
  onChange: (value: string | null) => void;
  min?: string | undefined;
  max?: string | undefined;
  isDisabled?: boolean;
  isRequired?: boolean;
  name?: string;
}

const FIRST_YEAR = 1000;

/** A day, typed as three numbers or picked from a calendar, in the page's language whatever the browser's is. */
export function DateField({ label, hint, error, mark, value, onChange, min, max, ...props }: DateFieldProps) {
  const t = useText(common);
  // While a year is typed it is 2, 20, 202: shown, but no date to tell anybody yet.
  const [unfinished, setUnfinished] = useState<CalendarDate | null>(null);
  const change = (date: CalendarDate | null) => {
    const whole = date === null || date.year >= FIRST_YEAR;
    setUnfinished(whole ? null : date);
    if (whole) onChange(date?.toString() ?? null);
  };
  return (
    <DatePicker
      {...props}
      value={unfinished ?? (value ? parseDate(value) : null)}
      onBlur={() => setUnfinished(null)}
      onChange={change}
      {...(min && { minValue: parseDate(min) })}
      {...(max && { maxValue: parseDate(max) })}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      shouldForceLeadingZeros
      className={`${fieldStyles.field} ${styles.field}`}
    >
      <FieldLabel label={label} mark={mark} />
      <FieldHint>{hint}</FieldHint>
      <FieldProblem>{error}</FieldProblem>
      <Group className={`${fieldStyles.input} ${styles.group}`}>
        <DateInput className={styles.input}>
          {(segment) => <DateSegment segment={segment} className={styles.segment} />}
        </DateInput>
        <AriaButton className={styles.open} aria-label={t.calendar}>
          <Icon name="calendar" />
        </AriaButton>
      </Group>
      <Popover className={styles.popover}>
        <Dialog className={styles.dialog}>
          <Calendar firstDayOfWeek="mon">
            <header className={styles.head}>
              <AriaButton slot="previous" className={styles.turn} aria-label={t.previousMonth}>
                <Icon name="left" />
              </AriaButton>
              <CalendarHeading className={styles.month} />
              <AriaButton slot="next" className={styles.turn} aria-label={t.nextMonth}>
                <Icon name="right" />
              </AriaButton>
            </header>
            <CalendarGrid weekdayStyle="short">
              <CalendarGridHeader>
                {(day) => <CalendarHeaderCell className={styles.weekday}>{day}</CalendarHeaderCell>}
              </CalendarGridHeader>
              <CalendarGridBody>{(date) => <CalendarCell date={date} className={styles.day} />}</CalendarGridBody>
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
