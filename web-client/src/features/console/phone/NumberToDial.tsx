import { type SyntheticEvent, useId, useRef } from 'react';
import { useText } from '../../../i18n';
import { Button, IconButton } from '../../../primitives/Button';
import { DialPad } from './DialPad';
import { isDiallable, written } from './numberText';
import { phoneWords } from './phoneWords';
import styles from './Telephone.module.css';

/** The longest address that the protocol takes. */
const MAX_NUMBER = 120;

/** A number by the pad or by real keys; Enter in the field dials. */
export function NumberToDial({
  number,
  isPending,
  onType,
  onCall,
}: {
  number: string;
  isPending: boolean;
  onType: (number: string) => void;
  onCall: () => void;
}) {
  const t = useText(phoneWords);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const type = (typed: string) => onType(written(typed.slice(0, MAX_NUMBER)));
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (isDiallable(number) && !isPending) onCall();
  };
  return (
    <form className={styles.number} onSubmit={submit}>
      <label className={styles.label} htmlFor={id}>
        {t.number}
      </label>
      <p className={styles.hint} id={`${id}-hint`}>
        {t.numberHint}
      </p>
      <div className={styles.typed}>
        <input
          ref={field}
          id={id}
          className={styles.input}
          type="tel"
          autoComplete="off"
          spellCheck={false}
          maxLength={MAX_NUMBER}
          aria-describedby={`${id}-hint`}
          value={number}
          onChange={({ target }) => {
            // In the middle of the number the caret must stay where it is: groups are made at its end only.
            if (target.selectionStart === target.value.length) type(target.value);
            else onType(target.value);
          }}
        />
        <IconButton
          icon="left"
          label={t.erase}
          isDisabled={number === ''}
          onPress={() => onType(number.replace(/\D*.$/, '').trimEnd())}
        />
      </div>
      <DialPad label={t.pad} onDigit={(digit) => type(number + digit)} />
      <Button type="submit" size="fill" icon="phone" isPending={isPending} isDisabled={!isDiallable(number)}>
        {t.call}
      </Button>
    </form>
  );
}
