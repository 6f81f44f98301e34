import { useEffect } from 'react';
import { secondsSince, useLive, useNow } from '../../call/live';
import { duration, useText } from '../../i18n';
import { lineWords } from '../../i18n/lines';
import { announce } from '../../primitives/Announcer';
import { Icon, type IconName } from '../../primitives/Icon';
import type { Line } from '../../protocol/messages';
import { CarryOver } from './CarryOver';
import styles from './LineStrip.module.css';
import { isTalking, isUp, stateOf } from './lineState';
import { lineStripWords } from './lineStripWords';
import { useSteadyCue } from './useSteadyCue';

/** How long one reads that a talk is over, and that none came about (seconds). */
const OVER_FOR = 10;
const FAILED_FOR = 60;

/** Telephones as the citizen sees them: whom we call, how it stands, and who speaks at this moment. */
export function LineStrip({ lines }: { lines: readonly Line[] }) {
  const t = useText(lineStripWords);
  const now = useNow();
  const shown = lines.filter((line) => isUp(line) || secondsSince(line.endedAt ?? '', now) < readFor(line));
  if (shown.length === 0) return null;
  return (
    <section className={styles.lines} aria-label={t.title}>
      {shown.map((line) => (
        <Strip key={line.lineId} line={line} now={now} />
      ))}
      <CarryOver lines={shown} />
    </section>
  );
}

const readFor = ({ result }: Line) => (result === 'answered' || result === 'cancelled' ? OVER_FOR : FAILED_FOR);

function Strip({ line, now }: { line: Line; now: number }) {
  const t = useText(lineStripWords);
  const words = useStateWords(line);
  const speaks = useLive((view) => view.live.speaking.includes(line.lineId));
  const talking = stateOf(line) === 'talking';
  const speaking = useSteadyCue(speaks && talking) && talking;
  useEffect(() => announce(words), [words]);
  const whom = nameOf(line, t);
  const look = [styles.line, speaking && styles.speaking, line.held && styles.waiting].filter(Boolean).join(' ');
  return (
    <div className={look}>
      <Icon name={speaking ? 'sound' : iconOf(line)} />
      <p className={styles.words}>{speaking ? t.speaking(whom) : words}</p>
      {isTalking(line) && (
        <p role="timer" className={styles.time} data-digits>
          <span className={styles.long}>{t.onLine('')}</span>
          {duration(secondsSince(line.answeredAt ?? '', now))}
        </p>
      )}
    </div>
  );
}

function useStateWords(line: Line): string {
  const t = useText(lineStripWords);
  const { result } = useText(lineWords);
  const whom = nameOf(line, t);
  const state = stateOf(line);
  switch (state) {
    case 'dialling':
    case 'ringing':
    case 'talking':
    case 'held':
    case 'heldByThem':
      return t[state](whom);
    default:
      return t.over(whom, result[state]);
  }
}

const nameOf = (line: Line, t: { rescue: string; somebody: string }) =>
  line.emergency ? t.rescue : line.name || t.somebody;

function iconOf(line: Line): IconName {
  if (line.state === 'ended') return line.result === 'answered' ? 'check' : 'cross';
  return line.held || line.heldByThem ? 'pause' : 'phone';
}
