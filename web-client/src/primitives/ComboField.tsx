import { type ReactNode, use, useMemo } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { OverlayTriggerStateContext } from 'react-aria-components/Dialog';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import styles from './ComboField.module.css';
import { FieldHint, FieldLabel, FieldProblem, type FieldWords } from './Field';
import fieldStyles from './Field.module.css';
import { Icon } from './Icon';

export interface ComboOption {
  value: string;
  label: string;
}

/** One of many, found by typing a part of its name. Staff pages only: it is heavy. */
export function ComboField({
  label,
  hint,
  error,
  mark,
  options,
  value,
  onChange,
  isRequired = false,
  nothing,
}: FieldWords & {
  options: readonly ComboOption[];
  value: string | null;
  onChange: (value: string | null) => void;
  isRequired?: boolean;
  /** Said when no option has what was typed. */
  nothing: string;
}) {
  return (
    <ComboBox
      className={`${fieldStyles.field} ${fieldStyles.full}`}
      defaultItems={options}
      value={value}
      onChange={(key) => onChange(key === null ? null : String(key))}
      isInvalid={error !== undefined}
      isRequired={isRequired}
      validationBehavior="aria"
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <FieldLabel label={label} mark={mark} />
      <FieldHint>{hint}</FieldHint>
      <FieldProblem>{error}</FieldProblem>
      <div className={styles.box}>
        <Input className={fieldStyles.input as string} />
        <AriaButton className={styles.open as string}>
          <Icon name="down" size="s" />
        </AriaButton>
      </div>
      <KeepsTyped>
        <Popover className={styles.popover as string}>
          <ListBox<ComboOption>
            className={styles.list as string}
            renderEmptyState={() => <p className={styles.nothing}>{nothing}</p>}
          >
            {(option) => (
              <ListBoxItem id={option.value} textValue={option.label} className={styles.option as string}>
                {option.label}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </KeepsTyped>
    </ComboBox>
  );
}

/** A page that scrolls closes the list; React Aria would also put back the chosen name over what was being typed. */
function KeepsTyped({ children }: { children: ReactNode }) {
  const state = use(OverlayTriggerStateContext);
  const gentle = useMemo(() => state && { ...state, close: () => state.setOpen(false) }, [state]);
  return <OverlayTriggerStateContext value={gentle}>{children}</OverlayTriggerStateContext>;
}
