import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { announce } from '../../primitives/Announcer';
import { Failure } from '../../primitives/State';
import styles from './Search.module.css';

interface SearchBoxProps<T> {
  label: string;
  hint: string;
  typed: string;
  onType: (typed: string) => void;
  /** Null until there is an answer to what is typed. */
  items: readonly T[] | null;
  error: unknown;
  /** How many there are, as it is said aloud. */
  found: string;
  /** Said when there are none. */
  nothing: string;
  /** Under the list: that there are more. */
  more?: string | null;
  keyOf: (item: T) => string;
  draw: (item: T) => ReactNode;
  onChoose: (item: T) => void;
}

/**
 * Finds something by typing. Arrows go through what was found, Enter chooses, Escape empties the field; how many there are is
 * announced. The focus stays in the field, so that one can go on typing at any time.
 */
export function SearchBox<T>({
  label,
  hint,
  typed,
  onType,
  items: answer,
  error,
  found,
  nothing,
  more,
  keyOf,
  draw,
  onChoose,
}: SearchBoxProps<T>) {
  const id = useId();
  const [at, goTo] = useState(-1);
  const list = useRef<HTMLDivElement>(null);
  const items = answer ?? [];
  const here = items[at];

  useEffect(() => {
    goTo(-1);
    if (answer) announce(found);
  }, [answer, found]);

  useEffect(() => {
    list.current?.children[at]?.scrollIntoView?.({ block: 'nearest' });
  }, [at]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && items.length > 0) {
      event.preventDefault();
      goTo((before) => (before < 0 && step < 0 ? items.length - 1 : (before + step + items.length) % items.length));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      // One that was found alone needs no arrow.
      const chosen = here ?? (items.length === 1 ? items[0] : undefined);
      if (chosen) onChoose(chosen);
    } else if (event.key === 'Escape' && typed !== '') {
      event.stopPropagation();
      onType('');
    }
  };

  return (
    <div className={styles.search}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <p className={styles.hint} id={`${id}-hint`}>
        {hint}
      </p>
      <input
        id={id}
        className={styles.input}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        aria-describedby={`${id}-hint`}
        aria-autocomplete="list"
        aria-expanded={items.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={here && `${id}-${at}`}
        value={typed}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {error !== null && <Failure error={error} />}
      {answer?.length === 0 && <p className={styles.nothing}>{nothing}</p>}
      <div
        ref={list}
        id={`${id}-list`}
        className={styles.list}
        role="listbox"
        aria-label={found}
        hidden={items.length === 0}
      >
        {items.map((one, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the field, which keeps the focus
          <div
            key={keyOf(one)}
            id={`${id}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === at}
            className={i === at ? styles.here : styles.hit}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(one)}
          >
            {draw(one)}
          </div>
        ))}
      </div>
      {more && <p className={styles.hint}>{more}</p>}
    </div>
  );
}
