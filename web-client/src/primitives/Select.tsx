import { useId } from 'react';
import type { FieldWords } from './Field';
import fieldStyles from './Field.module.css';
import { Icon } from './Icon';
import styles from './Select.module.css';

export interface Option {
  value: string;
  label: string;
}

export interface SelectProps extends Omit<FieldWords, 'hint'> {
  name?: string;
  hint?: string;
  value: string;
  options: readonly Option[];
  /** The words of «nothing chosen»; its value is the empty string. Absent: something is always chosen. */
  empty?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
  width?: 'full' | 'middle' | 'short';
  onChange: (value: string) => void;
}

/** The browser's own list: known to every person and every reader, at home on a phone, and it weighs nothing. */
export function Select(props: SelectProps) {
  const {
    label,
    hint,
    error,
    mark,
    options,
    empty,
    value,
    onChange,
    width = 'full',
    isRequired,
    isDisabled,
    name,
  } = props;
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={`${fieldStyles.field} ${fieldStyles[width]}`}>
      <label className={fieldStyles.label} htmlFor={id}>
        {label}
        {mark && <span className={fieldStyles.mark}> ({mark})</span>}
      </label>
      {hint && (
        <p className={fieldStyles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className={fieldStyles.error} id={`${id}-error`}>
          <Icon name="warning" size="s" />
          <span>{error}</span>
        </p>
      )}
      <div className={styles.box}>
        <select
          id={id}
          name={name}
          className={`${fieldStyles.input} ${styles.select}`}
          value={value}
          disabled={isDisabled}
          aria-required={isRequired || undefined}
          aria-invalid={error !== undefined || undefined}
          data-invalid={error !== undefined || undefined}
          aria-describedby={described || undefined}
          onChange={(event) => onChange(event.target.value)}
        >
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="down" size="s" />
      </div>
    </div>
  );
}
