import type { Skill } from '../../../api/types';
import { useText } from '../../../i18n';
import { interpreterWords, skills } from '../../../i18n/interpreters';
import { Button } from '../../../primitives/Button';
import { DateField } from '../../../primitives/DateField';
import { TextField } from '../../../primitives/Field';
import { Select } from '../../../primitives/Select';
import styles from './Interpreters.module.css';
import type { PaperDraft } from './skillDraft';

/** One skill and the paper that proves it. */
export function PaperFields({
  paper,
  taken,
  errorOf,
  onChange,
  onRemove,
}: {
  paper: PaperDraft;
  /** Skills of the other rows. */
  taken: (Skill | null)[];
  errorOf: (field: keyof PaperDraft) => string | undefined;
  onChange: (next: Partial<PaperDraft>) => void;
  onRemove: () => void;
}) {
  const t = useText(interpreterWords);
  const { skill, number, validFrom, validUntil } = paper;
  const reversed = validFrom !== null && validUntil !== null && validUntil < validFrom;
  const name = skill ? t.skill[skill] : t.whichSkill;
  const needed = skill === 'medical' || skill === 'legal' || skill === 'deafblind';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be seen twice
    <div role="group" aria-label={name} className={styles.paper}>
      <Select
        label={t.whichSkill}
        {...(skill === null && { empty: t.choose })}
        value={skill ?? ''}
        options={skills.filter((one) => !taken.includes(one)).map((value) => ({ value, label: t.skill[value] }))}
        error={errorOf('skill')}
        onChange={(value) => onChange({ skill: value as Skill })}
      />
      <TextField
        label={t.number}
        maxLength={60}
        isRequired={needed}
        value={number}
        error={errorOf('number')}
        onChange={(value) => onChange({ number: value })}
      />
      <DateField
        label={t.from}
        value={validFrom}
        error={errorOf('validFrom')}
        onChange={(value) => onChange({ validFrom: value })}
      />
      <DateField
        label={t.to}
        {...(!needed && { mark: t.endless })}
        value={validUntil}
        error={reversed ? t.endsFirst : errorOf('validUntil')}
        onChange={(value) => onChange({ validUntil: value })}
      />
      <div className={styles.last}>
        <Button look="quiet" icon="cross" aria-label={t.removeNamed(name)} onPress={onRemove}>
          {t.remove}
        </Button>
      </div>
    </div>
  );
}
