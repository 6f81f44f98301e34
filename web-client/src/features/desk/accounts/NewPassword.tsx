import { useText } from '../../../i18n';
import { accountWords } from '../../../i18n/accounts';
import { Button } from '../../../primitives/Button';
import { TextField } from '../../../primitives/Field';
import styles from '../Desk.module.css';
import { inventPassword } from './password';

/** Shown in the clear: the coordinator has to hand it over. */
export function NewPassword(props: { value: string; onChange: (value: string) => void; error: string | undefined }) {
  const t = useText(accountWords);
  return (
    <div className={styles.find}>
      <TextField
        label={t.password}
        hint={t.passwordHint}
        name="new-password"
        autoComplete="off"
        verbatim
        isRequired
        maxLength={200}
        {...props}
      />
      <Button look="secondary" onPress={() => props.onChange(inventPassword())}>
        {t.invent}
      </Button>
    </div>
  );
}
