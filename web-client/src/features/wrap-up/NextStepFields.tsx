import type { StepOwner } from '../../api/types';
import { codes, problems, useText } from '../../i18n';
import { Card } from '../../primitives/Card';
import { DateField } from '../../primitives/DateField';
import { TextField } from '../../primitives/Field';
import { Select } from '../../primitives/Select';
import { MAX_NEXT_STEP } from './form';
import type { FieldsProps } from './SubjectFields';
import styles from './WrapUp.module.css';
import { wrapUpWords } from './words';

const owners: readonly StepOwner[] = ['citizen', 'interpreter', 'coordinator', 'organisation'];

/** What is to be done after the call, by when, by whom. All of it may stay empty. */
export function NextStepFields({ form, change, errors }: FieldsProps) {
  const t = useText(wrapUpWords);
  const words = useText(codes);
  const wrong = useText(problems).field;
  const error = (field: keyof typeof errors) => (errors[field] ? wrong[errors[field]] : undefined);
  return (
    <Card title={t.next}>
      <TextField
        label={t.nextStep}
        error={error('nextStep')}
        rows={2}
        maxLength={MAX_NEXT_STEP}
        count={t.left}
        value={form.nextStep ?? ''}
        onChange={(nextStep) => change({ nextStep })}
      />
      <div className={styles.pair}>
        <DateField
          label={t.nextStepOn}
          error={error('nextStepOn')}
          value={form.nextStepOn}
          onChange={(nextStepOn) => change({ nextStepOn })}
        />
        <Select
          label={t.nextStepOwner}
          error={error('nextStepOwner')}
          empty={t.nobody}
          value={form.nextStepOwner ?? ''}
          options={owners.map((value) => ({ value, label: words.stepOwner[value] }))}
          onChange={(value) => change({ nextStepOwner: owners.find((one) => one === value) ?? null })}
        />
      </div>
    </Card>
  );
}
