import { useFormat, useText } from '../../../i18n';
import { type Column, Table } from '../../../primitives/Table';
import type { BoardGoals, BoardQuarter } from '../../../protocol/messages';
import styles from './Board.module.css';
import { percent } from './share';
import { boardWords } from './words';

const SLOT = 20;
const BAR = 14;
const HEIGHT = 96;

/** The calls of each quarter of an hour, by how soon they were answered; the table under it says the same in numbers. */
export function QuarterChart({ quarters, goals }: { quarters: readonly BoardQuarter[]; goals: BoardGoals }) {
  const t = useText(boardWords);
  const { shortTime } = useFormat();
  const { goalSeconds, floorSeconds } = goals;
  const most = Math.max(4, ...quarters.map(({ speed }) => speed.ofFloor));
  const legend = [
    ['within', t.chart.within(goalSeconds)],
    ['later', t.chart.later(goalSeconds, floorSeconds)],
    ['late', t.chart.late(floorSeconds)],
  ] as const;
  return (
    <figure className={styles.chart}>
      <figcaption>{t.chart.title}</figcaption>
      <svg
        className={styles.bars}
        viewBox={`0 0 ${quarters.length * SLOT} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <line className={styles.ground} x1="0" x2={quarters.length * SLOT} y1={HEIGHT} y2={HEIGHT} />
        {quarters.map((quarter, i) => (
          <Bar key={quarter.from} quarter={quarter} x={i * SLOT + (SLOT - BAR) / 2} most={most} />
        ))}
      </svg>
      <div className={styles.times} aria-hidden="true">
        {[0, 8, 16, quarters.length - 1].map((i) => (
          <span key={i}>{quarters[i] && shortTime(quarters[i].from)}</span>
        ))}
      </div>
      <ul className={styles.legend}>
        {legend.map(([kind, words]) => (
          <li key={kind}>
            <svg className={styles.swatch} viewBox="0 0 14 14" aria-hidden="true">
              <rect className={styles[kind]} x="1" y="1" width="12" height="12" />
            </svg>
            {words}
          </li>
        ))}
      </ul>
      <details className={styles.twin}>
        <summary>{t.chart.table}</summary>
        <QuarterTable quarters={quarters} goals={goals} />
      </details>
    </figure>
  );
}

/** Three heights on one another; the last is only framed, so that colour is not all that tells them apart. */
function Bar({ quarter: { speed }, x, most }: { quarter: BoardQuarter; x: number; most: number }) {
  const unit = (HEIGHT - 2) / most;
  const parts = [
    ['within', speed.withinGoal],
    ['later', speed.withinFloor - speed.withinGoal],
    ['late', speed.ofFloor - speed.withinFloor],
  ] as const;
  let top = HEIGHT;
  return (
    <>
      {parts.map(([kind, calls]) => {
        top -= calls * unit;
        return (
          calls > 0 && <rect key={kind} className={styles[kind]} x={x} y={top} width={BAR} height={calls * unit} />
        );
      })}
    </>
  );
}

function QuarterTable({ quarters, goals }: { quarters: readonly BoardQuarter[]; goals: BoardGoals }) {
  const t = useText(boardWords);
  const { shortTime, number } = useFormat();
  const share = (part: number, of: number) => {
    const found = percent(part, of);
    return found === null ? null : `${t.percent(number(found))} (${t.figures.of(part, of)})`;
  };
  const columns: Column<BoardQuarter>[] = [
    { key: 'from', title: t.chart.from, names: true, whole: true, cell: ({ from }) => shortTime(from) },
    {
      key: 'goal',
      title: t.figures.within(goals.goalSeconds),
      cell: ({ speed }) => share(speed.withinGoal, speed.ofGoal),
    },
    {
      key: 'floor',
      title: t.figures.within(goals.floorSeconds),
      cell: ({ speed }) => share(speed.withinFloor, speed.ofFloor),
    },
    { key: 'lost', title: t.figures.lost(goals.earlySeconds), cell: ({ lost }) => lost },
  ];
  return <Table caption={t.chart.caption} columns={columns} rows={quarters} keyOf={({ from }) => from} />;
}
