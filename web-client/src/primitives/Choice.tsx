import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaCheckboxProps } from 'react-aria-components/Checkbox';
import { RadioGroup as AriaRadioGroup, Radio } from 'react-aria-components/RadioGroup';
import { Switch as AriaSwitch, type SwitchProps as AriaSwitchProps } from 'react-aria-components/Switch';
import styles from './Choice.module.css';
import { FieldHint, FieldLabel, FieldProblem, type FieldWords } from './Field';
import fieldStyles from './Field.module.css';
import { Icon } from './Icon';

export interface RadioOption {
  value: string;
  label: string;
  hint?: string;
}

export interface RadioGroupProps extends FieldWords {
  value: string | null;
  options: readonly RadioOption[];
  onChange: (value: string) => void;
  isRequired?: boolean;
  isDisabled?: boolean;
  name?: string;
}

/** One of a few, all in sight. */
export function RadioGroup({ label, hint, error, mark, options, ...props }: RadioGroupProps) {
  return (
    <AriaRadioGroup
      {...props}
      validationBehavior="aria"
      isInvalid={error !== undefined}
      className={`${fieldStyles.field} ${fieldStyles.full}`}
    >
      <FieldLabel label={label} mark={mark} />
      <FieldHint>{hint}</FieldHint>
      <FieldProblem>{error}</FieldProblem>
      <div className={styles.options}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className={styles.choice}>
            <span className={styles.round} />
            <span>
              {option.label}
              {option.hint && <span className={styles.hint}>{option.hint}</span>}
            </span>
          </Radio>
        ))}
      </div>
    </AriaRadioGroup>
  );
}

export function Checkbox({
  children,
  ...props
}: Omit<AriaCheckboxProps, 'children' | 'className' | 'style'> & { children: ReactNode }) {
  return (
    <AriaCheckbox {...props} className={styles.choice}>
      <span className={styles.square}>
        <Icon name="check" size="s" />
      </span>
      <span>{children}</span>
    </AriaCheckbox>
  );
}

/** On or off at once, without a «save». */
export function Switch({
  children,
  ...props
}: Omit<AriaSwitchProps, 'children' | 'className' | 'style'> & { children: ReactNode }) {
  return (
    <AriaSwitch {...props} className={styles.choice}>
      <span className={styles.track}>
        <span className={styles.thumb} />
      </span>
      <span>{children}</span>
    </AriaSwitch>
  );
}
