import { useText } from '../../../i18n';
import { Button } from '../../../primitives/Button';
import { Card, Stack } from '../../../primitives/Card';
import { Checkbox } from '../../../primitives/Choice';
import { TextField } from '../../../primitives/Field';
import { hoursWords } from '../hours/words';
import styles from './Directory.module.css';
import type { PartProps } from './OrganisationForm';
import { keepingWords } from './words';

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const WORKDAYS = 5;

/** The hours of each weekday, written as those of the line are. */
export function HoursFields({ draft, onChange, errorOf }: PartProps) {
  const t = useText(keepingWords);
  const words = useText(hoursWords);
  const { hours } = draft;
  return (
    <Card title={t.hours}>
      <Stack gap={3}>
        <Checkbox isSelected={draft.hoursKnown} onChange={(hoursKnown) => onChange({ hoursKnown })}>
          {t.hoursKnown}
        </Checkbox>
        {draft.hoursKnown && (
          <>
            <p className={styles.hint}>{t.hoursHint}</p>
            <div className={styles.week}>
              {days.map((day, i) => (
                <TextField
                  key={day}
                  label={words.days[day]}
                  value={hours[i] ?? ''}
                  error={errorOf(`hours.${i}`)}
                  maxLength={200}
                  verbatim
                  onChange={(slots) => onChange({ hours: hours.with(i, slots) })}
                />
              ))}
            </div>
            <div>
              <Button
                look="quiet"
                onPress={() => onChange({ hours: hours.map((slots, i) => (i < WORKDAYS ? (hours[0] ?? '') : slots)) })}
              >
                {t.sameDays}
              </Button>
            </div>
          </>
        )}
      </Stack>
    </Card>
  );
}
