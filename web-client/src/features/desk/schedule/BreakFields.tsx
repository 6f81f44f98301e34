import { useText } from '../../../i18n';
import { Banner } from '../../../primitives/Banner';
import { Button, IconButton } from '../../../primitives/Button';
import { Row, Stack } from '../../../primitives/Card';
import { TextField } from '../../../primitives/Field';
import { Select } from '../../../primitives/Select';
import styles from './Schedule.module.css';
import type { BreakDraft, PlannedKind } from './shiftDraft';
import { scheduleWords } from './words';

/** The planned breaks of a shift. */
export function BreakFields({
  breaks,
  error,
  onChange,
}: {
  breaks: BreakDraft[];
  error: string | undefined;
  onChange: (breaks: BreakDraft[]) => void;
}) {
  const t = useText(scheduleWords);
  const put = (at: number, next: Partial<BreakDraft>) =>
    onChange(breaks.map((one, i) => (i === at ? { ...one, ...next } : one)));
  return (
    <Stack gap={3}>
      <h3>{t.breaks}</h3>
      {error && <Banner tone="danger">{error}</Banner>}
      {breaks.length === 0 && <p>{t.noBreaks}</p>}
      {breaks.map((one, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: breaks have no name but their place
        <fieldset key={i} className={styles.break} aria-label={t.breakName(i + 1)}>
          <div className={styles.times}>
            <TextField label={t.start} value={one.start} onChange={(start) => put(i, { start })} verbatim />
            <TextField label={t.end} value={one.end} onChange={(end) => put(i, { end })} verbatim />
            <Select
              label={t.kind}
              value={one.kind}
              options={Object.entries(t.kinds).map(([value, label]) => ({ value, label }))}
              onChange={(kind) => put(i, { kind: kind as PlannedKind })}
            />
            <IconButton
              icon="cross"
              label={t.removeBreak(i + 1)}
              onPress={() => onChange(breaks.filter((_, at) => at !== i))}
            />
          </div>
        </fieldset>
      ))}
      <Row>
        <Button
          look="quiet"
          icon="plus"
          onPress={() => onChange([...breaks, { start: '13:00', end: '14:00', kind: 'meal' }])}
        >
          {t.addBreak}
        </Button>
      </Row>
    </Stack>
  );
}
