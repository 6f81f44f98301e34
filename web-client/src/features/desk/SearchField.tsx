import { type FormEvent, useEffect, useState } from 'react';
import { useText } from '../../i18n';
import { deskWords } from '../../i18n/desk';
import { Button } from '../../primitives/Button';
import { TextField } from '../../primitives/Field';
import styles from './Desk.module.css';

/** Searches when asked to, by Enter or the button; a search at every letter would read out a count at every letter. */
export function SearchField({
  value,
  hint,
  onSearch,
}: {
  value: string;
  hint: string;
  onSearch: (value: string) => void;
}) {
  const t = useText(deskWords);
  const [words, setWords] = useState(value);
  useEffect(() => setWords(value), [value]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch(words.trim());
  };
  return (
    <form className={styles.find} onSubmit={submit}>
      <TextField label={t.search} hint={hint} type="search" maxLength={100} value={words} onChange={setWords} />
      <Button type="submit" look="secondary" icon="search">
        {t.find}
      </Button>
    </form>
  );
}
