import { codes, duration, useFormat, useText } from '../../../i18n';
import { needWords } from '../../../i18n/needs';
import { Card } from '../../../primitives/Card';
import { Empty } from '../../../primitives/State';
import { type Column, RowLink, Table } from '../../../primitives/Table';
import type { Board, LostCall } from '../../../protocol/messages';
import { definitions } from './definitions';
import { Definition } from './Figure';
import { boardWords } from './words';

/** The latest who did not wait for an answer on this day, with how long they did. */
export function LostCalls({ board: { lost, goals } }: { board: Board }) {
  const t = useText(boardWords);
  const how = useText(definitions);
  const { mode, topic } = useText(needWords);
  const { callOutcome } = useText(codes);
  const { shortTime } = useFormat();
  const columns: Column<LostCall>[] = [
    {
      key: 'at',
      title: t.lost.at,
      names: true,
      whole: true,
      cell: (row) => <RowLink href={`/desk/sessions/${row.callId}`}>{shortTime(row.requestedAt)}</RowLink>,
    },
    { key: 'waited', title: t.lost.waited, whole: true, cell: (row) => duration(row.waitedSeconds) },
    { key: 'need', title: t.waiting.need, cell: (row) => `${mode[row.mode]} · ${topic[row.topic]}` },
    { key: 'outcome', title: t.lost.outcome, cell: (row) => callOutcome[row.outcome] },
  ];
  return (
    <Card title={t.lost.title} actions={<Definition of={t.lost.title}>{how.lostList(goals.earlySeconds)}</Definition>}>
      {lost.length === 0 ? (
        <Empty icon="check" title={t.lost.none} />
      ) : (
        <Table caption={t.lost.caption} columns={columns} rows={lost} keyOf={(row) => row.callId} />
      )}
    </Card>
  );
}
