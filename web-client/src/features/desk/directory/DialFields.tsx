import { Problem } from '../../../api/problem';
import { useText } from '../../../i18n';
import { Button } from '../../../primitives/Button';
import { Card, Row, Stack } from '../../../primitives/Card';
import { TextField } from '../../../primitives/Field';
import { Select } from '../../../primitives/Select';
import styles from './Directory.module.css';
import { type DialDraft, type DialKind, newDial, sentDials } from './draft';
import type { PartProps } from './OrganisationForm';
import { keepingWords } from './words';

const MOST = 10;

/** What is dialled, the first of all first. */
export function DialFields({ draft, onChange, error }: PartProps & { error: unknown }) {
  const t = useText(keepingWords);
  const set = (dials: DialDraft[]) => onChange({ dials });
  const fields = error ? Problem.of(error).fields : {};
  const wrong = (dial: DialDraft) => {
    const code = fields[`dials.${sentDials(draft).findIndex(({ key }) => key === dial.key)}`];
    return code && (code === 'taken' ? t.dialTwice : t.dialWrong);
  };
  return (
    <Card title={t.dials}>
      <Stack>
        <p className={styles.hint}>{t.dialHint}</p>
        {draft.dials.map((dial, i) => (
          <DialField
            key={dial.key}
            nth={i + 1}
            dial={dial}
            error={wrong(dial)}
            onChange={(next) => set(draft.dials.map((one) => (one === dial ? { ...one, ...next } : one)))}
            onDrop={() => set(draft.dials.filter((one) => one !== dial))}
            {...(i > 0 && { onUp: () => set(draft.dials.with(i, draft.dials[i - 1] as DialDraft).with(i - 1, dial)) })}
          />
        ))}
        {draft.dials.length < MOST && (
          <div>
            <Button look="secondary" icon="plus" onPress={() => set([...draft.dials, newDial()])}>
              {t.addDial}
            </Button>
          </div>
        )}
      </Stack>
    </Card>
  );
}

function DialField({
  nth,
  dial,
  error,
  onChange,
  onDrop,
  onUp,
}: {
  nth: number;
  dial: DialDraft;
  error: string | undefined;
  onChange: (next: Partial<DialDraft>) => void;
  onDrop: () => void;
  onUp?: () => void;
}) {
  const t = useText(keepingWords);
  return (
    <div className={styles.dial}>
      <Select
        label={t.kind}
        value={dial.kind}
        options={(Object.keys(t.kinds) as DialKind[]).map((value) => ({ value, label: t.kinds[value] }))}
        onChange={(kind) => onChange({ kind: kind as DialKind })}
      />
      <TextField
        label={t.dialNth(nth)}
        value={dial.address}
        error={error}
        maxLength={200}
        verbatim
        onChange={(address) => onChange({ address })}
      />
      <TextField
        label={t.label}
        value={dial.label}
        maxLength={60}
        placeholder={t.labelHint}
        onChange={(label) => onChange({ label })}
      />
      <Row>
        {onUp && (
          <Button look="quiet" aria-label={t.upDial(nth)} onPress={onUp}>
            {t.up}
          </Button>
        )}
        <Button look="quiet" aria-label={t.dropDial(nth)} onPress={onDrop}>
          {t.drop}
        </Button>
      </Row>
    </div>
  );
}
