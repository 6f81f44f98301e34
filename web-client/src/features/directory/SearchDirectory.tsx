import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Organisation } from '../../api/types';
import { useText } from '../../i18n';
import { directoryWords } from '../../i18n/directory';
import { announce } from '../../primitives/Announcer';
import { Failure } from '../../primitives/State';
import { Tag } from '../../primitives/Tag';
import { OpenNow } from './OpenNow';
import styles from './SearchDirectory.module.css';
import { useFound } from './useFound';

/**
 * Finds an organisation by typing. Arrows go through what was found, Enter chooses, Escape empties the field; how many there are is
 * announced. The focus stays in the field, so that one can go on typing at any time.
 */
export function SearchDirectory({
  label,
  onChoose,
}: {
  /** What the field is called here; «Кому звоним» where nothing is said. */
  label?: string;
  onChoose: (organisation: Organisation) => void;
}) {
  const t = useText(directoryWords);
  const id = useId();
  const [typed, type] = useState('');
  const [at, goTo] = useState(-1);
  const { page, error } = useFound(typed);
  const list = useRef<HTMLDivElement>(null);
  const items = page?.items ?? [];
  const here = items[at];
  const total = page?.total;

  useEffect(() => {
    goTo(-1);
    if (page) announce(t.found(page.total));
  }, [page, t]);

  useEffect(() => {
    list.current?.children[at]?.scrollIntoView?.({ block: 'nearest' });
  }, [at]);

  const choose = (one: Organisation) => {
    type('');
    onChoose(one);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && items.length > 0) {
      event.preventDefault();
      goTo((before) => (before < 0 && step < 0 ? items.length - 1 : (before + step + items.length) % items.length));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      // One that was found alone needs no arrow.
      const chosen = here ?? (items.length === 1 ? items[0] : undefined);
      if (chosen) choose(chosen);
    } else if (event.key === 'Escape' && typed !== '') {
      event.stopPropagation();
      type('');
    }
  };

  return (
    <div className={styles.search}>
      <label className={styles.label} htmlFor={id}>
        {label ?? t.search}
      </label>
      <p className={styles.hint} id={`${id}-hint`}>
        {t.searchHint}
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
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {error !== null && <Failure error={error} />}
      {total === 0 && <p className={styles.nothing}>{t.nothing}</p>}
      <div
        ref={list}
        id={`${id}-list`}
        className={styles.list}
        role="listbox"
        aria-label={t.found(total ?? 0)}
        hidden={items.length === 0}
      >
        {items.map((one, i) => (
          <Hit key={one.id} id={`${id}-${i}`} organisation={one} here={i === at} onChoose={() => choose(one)} />
        ))}
      </div>
      {total !== undefined && total > items.length && <p className={styles.hint}>{t.more(total - items.length)}</p>}
    </div>
  );
}

function Hit({
  id,
  organisation: one,
  here,
  onChoose,
}: {
  id: string;
  organisation: Organisation;
  here: boolean;
  onChoose: () => void;
}) {
  const t = useText(directoryWords);
  const dial = one.dials[0];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the field, which keeps the focus
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={here}
      className={here ? styles.here : styles.hit}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span className={styles.name}>{one.shortName || one.name}</span>
      <span className={styles.dial}>
        {dial ? [dial.label, dial.shown].filter(Boolean).join(': ') : t.noDials}
        {one.dials.length > 1 && ` (+${one.dials.length - 1})`}
      </span>
      {one.address && <span className={styles.address}>{one.address}</span>}
      <span className={styles.tags}>
        <OpenNow of={one} />
        {one.worksWithInterpreter && (
          <Tag tone="info" icon="check">
            {t.works}
          </Tag>
        )}
      </span>
    </div>
  );
}
