import { type SyntheticEvent, useEffect, useRef } from 'react';
import { useLive, useLiveSession } from '../../call/live';
import type { Line } from '../../call/state';
import { MAX_LINE, openLine } from '../../call/text';
import { useText } from '../../i18n';
import { announce } from '../../primitives/Announcer';
import { IconButton } from '../../primitives/Button';
import { TextField } from '../../primitives/Field';
import styles from './TextPanel.module.css';
import { callWords } from './words';

/** Text beside the video: letters as they are typed, own on the right, theirs on the left, each with its author. */
export function TextPanel() {
  const t = useText(callWords);
  const live = useLiveSession();
  const lines = useLive((view) => view.live.text);
  const own = openLine(lines);
  const shown = lines.filter((line) => line.text !== '' && !(line.author === null && line.line === own.line));
  useAnnouncedLines(lines);

  const endLine = (event: SyntheticEvent) => {
    event.preventDefault();
    live.writing.endLine();
  };
  return (
    <section className={styles.panel} aria-labelledby="text-panel">
      <h2 id="text-panel" className={styles.title}>
        {t.textTitle}
      </h2>
      <Lines lines={shown} />
      <form className={styles.form} onSubmit={endLine}>
        <TextField
          label={t.textLabel}
          value={own.text}
          maxLength={MAX_LINE}
          autoComplete="off"
          enterKeyHint="send"
          onChange={(text) => live.writing.type(text)}
        />
        <IconButton icon="enter" label={t.textSend} look="primary" type="submit" />
      </form>
    </section>
  );
}

function Lines({ lines }: { lines: Line[] }) {
  const t = useText(callWords);
  const list = useRef<HTMLOListElement>(null);
  const last = lines.at(-1);
  const end = `${lines.length} ${last?.text.length ?? 0}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is moved whenever its end has grown
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const toEnd = () => element.scrollTo({ top: element.scrollHeight });
    toEnd();
    const observer = new ResizeObserver(toEnd);
    observer.observe(element);
    return () => observer.disconnect();
  }, [end]);
  if (lines.length === 0) return <p className={styles.empty}>{t.textEmpty}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled list must be reachable by the keyboard
    <ol ref={list} className={styles.lines} tabIndex={0} aria-label={t.textTitle}>
      {lines.map((line) => (
        <li key={`${line.author} ${line.line}`} className={line.author === null ? styles.own : styles.theirs}>
          <span className={styles.author}>
            {line.author === null ? t.you : line.name}
            {!line.finished && <span className={styles.typing}> {t.typing}</span>}
          </span>
          <span className={styles.words}>{line.text}</span>
        </li>
      ))}
    </ol>
  );
}

/** A reader hears whole lines of the other side, never letter by letter. */
function useAnnouncedLines(lines: Line[]): void {
  const t = useText(callWords);
  const said = useRef<Set<string> | null>(null);
  useEffect(() => {
    const finished = lines.filter((line) => line.author !== null && line.finished);
    const known = said.current;
    for (const line of finished) {
      const key = `${line.author} ${line.line}`;
      if (known && !known.has(key)) announce(t.typed(line.name, line.text));
    }
    said.current = new Set(finished.map((line) => `${line.author} ${line.line}`));
  }, [lines, t]);
}
