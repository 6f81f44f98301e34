import { useSyncExternalStore } from 'react';
import styles from './Announcer.module.css';

/**
 * The only live regions of the product. Polite for status; assertive only for what cannot wait: an incoming or a lost
 * call. Everything announced is also seen on the screen.
 */
interface Said {
  polite: string;
  assertive: string;
}

let said: Said = { polite: '', assertive: '' };
const listeners = new Set<() => void>();

function say(next: Partial<Said>) {
  said = { ...said, ...next };
  for (const listener of listeners) listener();
}

/** The same words twice must differ in the page, or a reader stays silent the second time. */
function fresh(words: string, before: string): string {
  return words === before ? `${words}\u00a0` : words;
}

export function announce(words: string): void {
  say({ polite: fresh(words, said.polite) });
}

/** @return takes the words back when they are no longer true, unless others have come since. */
export function announceUrgent(words: string): () => void {
  const assertive = fresh(words, said.assertive);
  say({ assertive });
  return () => {
    if (said.assertive === assertive) say({ assertive: '' });
  };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Once a page, in the layout. */
export function Announcer() {
  const { polite, assertive } = useSyncExternalStore(subscribe, () => said);
  return (
    <>
      <div className={styles.hidden} role="status" aria-live="polite">
        {polite}
      </div>
      <div className={styles.hidden} role="alert" aria-live="assertive">
        {assertive}
      </div>
    </>
  );
}
