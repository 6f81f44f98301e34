import type { ReactNode } from 'react';
import { duration, useFormat, useText } from '../../../i18n';
import { Card, Stack } from '../../../primitives/Card';
import { type Column, Table } from '../../../primitives/Table';
import { Tag } from '../../../primitives/Tag';
import type { AnswerSpeed, Board, BoardPeriod } from '../../../protocol/messages';
import styles from './Board.module.css';
import { definitions } from './definitions';
import { Definition } from './Figure';
import { QuarterChart } from './QuarterChart';
import { looks, percent, verdict } from './share';
import { boardWords } from './words';

interface Row {
  key: string;
  name: string;
  how: string;
  quarter: ReactNode;
  day: ReactNode;
  month: ReactNode;
}

/** What the line owes and what it keeps, by the quarter of an hour, the day, the month; each figure says how it is counted. */
export function Figures({ board }: { board: Board }) {
  const t = useText(boardWords);
  const { shortTime, date } = useFormat();
  const rows = useRows(board);
  const quarter = board.quarters.at(-1);
  const columns: Column<Row>[] = [
    {
      key: 'name',
      title: t.figures.figure,
      names: true,
      cell: ({ name, how }) => (
        <div className={styles.figure}>
          {name}
          <Definition of={name}>{how}</Definition>
        </div>
      ),
    },
    { key: 'quarter', title: t.figures.quarter(quarter ? shortTime(quarter.from) : ''), cell: (row) => row.quarter },
    { key: 'day', title: t.figures.day, cell: (row) => row.day },
    { key: 'month', title: t.figures.month(date(board.month.from)), cell: (row) => row.month },
  ];
  return (
    <Card title={t.figures.title}>
      <Stack gap={5}>
        <QuarterChart quarters={board.quarters} goals={board.goals} />
        <Table caption={t.figures.caption} columns={columns} rows={rows} keyOf={(row) => row.key} />
      </Stack>
    </Card>
  );
}

function useRows({ quarters, day, month, goals }: Board): Row[] {
  const t = useText(boardWords);
  const how = useText(definitions);
  const { number } = useFormat();
  const quarter = quarters.at(-1);
  const { goalSeconds, floorSeconds, earlySeconds, emergencySeconds } = goals;
  const speed = (one: AnswerSpeed | undefined, of: 'Goal' | 'Floor') =>
    one && <Share part={one[`within${of}`]} of={one[`of${of}`]} wanted={goals.percent} />;
  const over = (row: (period: BoardPeriod) => ReactNode) => ({ quarter: null, day: row(day), month: row(month) });
  return [
    {
      key: 'goal',
      name: t.figures.within(goalSeconds),
      how: how.speed(goalSeconds, earlySeconds),
      quarter: speed(quarter?.speed, 'Goal'),
      day: speed(day.speed, 'Goal'),
      month: speed(month.speed, 'Goal'),
    },
    {
      key: 'floor',
      name: t.figures.within(floorSeconds),
      how: how.speed(floorSeconds, earlySeconds),
      quarter: speed(quarter?.speed, 'Floor'),
      day: speed(day.speed, 'Floor'),
      month: speed(month.speed, 'Floor'),
    },
    { key: 'answered', name: t.figures.answered, how: how.answered, ...over(({ answered }) => number(answered)) },
    {
      key: 'lost',
      name: t.figures.lost(earlySeconds),
      how: how.lost(earlySeconds),
      ...over(({ lost, answered }) => {
        const share = percent(lost.late, answered + lost.late);
        return lost.late === 0
          ? number(0)
          : t.figures.lostWaits(lost.late, share ?? 0, duration(lost.meanSeconds), duration(lost.longestSeconds));
      }),
      quarter: quarter && number(quarter.lost),
    },
    {
      key: 'early',
      name: t.figures.early(earlySeconds),
      how: how.early(earlySeconds),
      ...over(({ lost }) => number(lost.early)),
    },
    {
      key: 'emergencies',
      name: t.figures.emergencies(emergencySeconds),
      how: how.emergencies(emergencySeconds),
      ...over(({ emergencies, emergenciesInTime }) =>
        emergencies === 0 ? t.figures.noEmergencies : t.figures.of(emergenciesInTime, emergencies),
      ),
    },
    {
      key: 'callbacks',
      name: t.figures.callbacks,
      how: how.callbacks,
      ...over(({ callbacks }) => t.figures.callbackParts(callbacks)),
    },
    {
      key: 'missed',
      name: t.figures.missed,
      how: how.missed,
      ...over(({ offersMissed }) => number(offersMissed)),
    },
  ];
}

function Share({ part, of, wanted }: { part: number; of: number; wanted: number }) {
  const t = useText(boardWords);
  const { number } = useFormat();
  const share = percent(part, of);
  const found = verdict(part, of, wanted);
  const [tone, icon] = looks[found];
  if (share === null) return <>{t.figures.noCalls}</>;
  return (
    <div className={styles.tags}>
      <Tag tone={tone} icon={icon}>
        {t.percent(number(share))}
      </Tag>
      <span className={styles.wish}>
        {t.figures.of(part, of)}, {t.verdict[found](wanted)}
      </span>
    </div>
  );
}
