import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import styles from './DialPad.module.css';

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'] as const;
const ACROSS = 3;
const STEPS: Record<string, number | undefined> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -ACROSS,
  ArrowDown: ACROSS,
};

/**
 * The twelve keys of a telephone. One stop for Tab: arrows go from key to key, and the digits of a real keyboard press theirs
 * wherever in the pad the focus is.
 */
export function DialPad({
  label,
  hint,
  takesFocus = false,
  onDigit,
}: {
  label: string;
  hint?: string;
  /** The pad was opened to be typed on. */
  takesFocus?: boolean;
  onDigit: (digit: string) => void;
}) {
  const [at, goTo] = useState(0);
  const keys = useRef<HTMLFieldSetElement>(null);
  const button = (place: number) => keys.current?.querySelectorAll('button')[place];
  useEffect(() => {
    if (takesFocus) keys.current?.querySelector('button')?.focus();
  }, [takesFocus]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const step = STEPS[event.key];
    if (step !== undefined) {
      const next = at + step;
      if (next >= 0 && next < KEYS.length) button(next)?.focus();
    } else if (KEYS.some((key) => key === event.key)) {
      onDigit(event.key);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <fieldset ref={keys} className={styles.pad} aria-label={label} onKeyDown={onKeyDown}>
      <div className={styles.keys}>
        {KEYS.map((key, place) => (
          <button
            key={key}
            type="button"
            className={styles.key}
            tabIndex={place === at ? 0 : -1}
            onFocus={() => goTo(place)}
            onClick={() => onDigit(key)}
          >
            {key}
          </button>
        ))}
      </div>
      {hint && <p className={styles.hint}>{hint}</p>}
    </fieldset>
  );
}
