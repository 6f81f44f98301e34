import type { SessionTurn } from '../../../api/types';
import { codes, useFormat, useText } from '../../../i18n';
import { sessionWords } from '../../../i18n/sessions';
import { type Column, Table } from '../../../primitives/Table';

/** Who was what in the session, from when to when, and why it was passed on. */
export function CrewTable({ turns }: { turns: SessionTurn[] }) {
  const t = useText(sessionWords).crew;
  const reasons = useText(codes).handoverReason;
  const { time } = useFormat();
  const columns: Column<SessionTurn>[] = [
    { key: 'name', title: t.name, names: true, cell: (turn) => turn.interpreterName },
    { key: 'part', title: t.role, cell: (turn) => t.part[turn.part] },
    { key: 'from', title: t.from, numeric: true, cell: (turn) => time(turn.since) },
    { key: 'until', title: t.until, numeric: true, cell: (turn) => turn.until && time(turn.until) },
    { key: 'reason', title: t.reason, cell: (turn) => turn.reason && reasons[turn.reason] },
  ];
  return (
    <Table
      caption={t.caption}
      columns={columns}
      rows={turns}
      keyOf={(turn) => `${turn.since} ${turn.part} ${turn.interpreterName}`}
    />
  );
}
