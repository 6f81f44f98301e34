import { type ReactNode, useState } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components/TextField';
import styles from './Field.module.css';
import { Icon } from './Icon';

/** What every field has: a name above, a hint under it, and one place for what is wrong. */
export interface FieldWords {
  label: string;
  hint?: ReactNode;
  /** What is wrong, in words. Its presence marks the field as invalid. */
  error?: string | undefined;
  /** Said beside the name, e.g. "необязательно". */
  mark?: string | undefined;
}

export function FieldLabel({ label, mark }: { label: string; mark?: string | undefined }) {
  return (
    <Label className={styles.label}>
      {label}
      {mark && <span className={styles.mark}> ({mark})</span>}
    </Label>
  );
}

export function FieldHint({ children }: { children: ReactNode }) {
  return children ? (
    <Text slot="description" className={styles.hint}>
      {children}
    </Text>
  ) : null;
}

export function FieldProblem({ children }: { children: string | undefined }) {
  return (
    <FieldError className={styles.error}>
      <Icon name="warning" size="s" />
      <span>{children}</span>
    </FieldError>
  );
}

const asTyped = { autoCapitalize: 'none', autoCorrect: 'off', spellCheck: false } as const;

export interface TextFieldProps
  extends FieldWords,
    Omit<AriaTextFieldProps, 'children' | 'className' | 'style' | 'isInvalid'> {
  /** More than one line: how many are seen at once. */
  rows?: number;
  placeholder?: string;
  /** A name for machines (a login): no capitals, no corrections. */
  verbatim?: boolean;
  /** Says how many characters are left of `maxLength`. */
  count?: (left: number) => string;
  /** As wide as what is usually written there. */
  width?: 'full' | 'middle' | 'short';
}

export function TextField({
  label,
  hint,
  error,
  mark,
  rows,
  count,
  verbatim,
  width = 'full',
  ...props
}: TextFieldProps) {
  const left = props.maxLength !== undefined ? props.maxLength - (props.value?.length ?? 0) : undefined;
  return (
    <AriaTextField
      validationBehavior="aria"
      {...props}
      isInvalid={error !== undefined}
      className={`${styles.field} ${styles[width]}`}
    >
      <FieldLabel label={label} mark={mark} />
      <FieldHint>{hint}</FieldHint>
      <FieldProblem>{error}</FieldProblem>
      {rows ? (
        <TextArea className={styles.input} rows={rows} />
      ) : (
        <Input className={styles.input} {...(verbatim && asTyped)} />
      )}
      {count && left !== undefined && <p className={styles.count}>{count(left)}</p>}
    </AriaTextField>
  );
}

export interface PasswordFieldProps extends Omit<TextFieldProps, 'rows' | 'type' | 'count'> {
  showWord: string;
  hideWord: string;
}

/** A password that can be seen while it is typed: people who cannot hear a hint need to see their slips. */
export function PasswordField({
  label,
  hint,
  error,
  mark,
  showWord,
  hideWord,
  width = 'full',
  ...props
}: PasswordFieldProps) {
  const [shown, show] = useState(false);
  return (
    <AriaTextField
      validationBehavior="aria"
      autoComplete="current-password"
      {...props}
      type={shown ? 'text' : 'password'}
      isInvalid={error !== undefined}
      className={`${styles.field} ${styles[width]}`}
    >
      <FieldLabel label={label} mark={mark} />
      <FieldHint>{hint}</FieldHint>
      <FieldProblem>{error}</FieldProblem>
      <div className={styles.joined}>
        <Input className={styles.input} {...asTyped} />
        {/* Plain, not React Aria's: inside a text field that one would take the field's name. */}
        <button type="button" className={styles.reveal} aria-pressed={shown} onClick={() => show(!shown)}>
          <Icon name={shown ? 'eyeOff' : 'eye'} />
          <span>{shown ? hideWord : showWord}</span>
        </button>
      </div>
    </AriaTextField>
  );
}
