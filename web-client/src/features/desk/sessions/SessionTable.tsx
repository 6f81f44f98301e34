import type { SessionRow } from '../../../api/types';
import { named, useFormat, useText } from '../../../i18n';
import { deskWords } from '../../../i18n/desk';
import { sessionWords } from '../../../i18n/sessions';
import { type Column, RowLink, Table } from '../../../primitives/Table';
import { CallTag, ContactTag, FpsTag } from '../tags';
import { WhoCalled } from '../WhoCalled';

export function SessionTable({ rows }: { rows: SessionRow[] }) {
  const t = useText(sessionWords);
  const desk = useText(deskWords);
  const { shortDateTime, duration } = useFormat();
  const seconds = (value: number | null) => (value === null ? null : duration(value));
  const columns: Column<SessionRow>[] = [
    {
      key: 'at',
      title: t.requested,
      names: true,
      whole: true,
      cell: (row) => (
        <RowLink href={`/desk/sessions/${row.callId}`}>
          <time dateTime={row.requestedAt}>{shortDateTime(row.requestedAt)}</time>
        </RowLink>
      ),
    },
    { key: 'citizen', title: desk.citizen, cell: (row) => <WhoCalled row={row} /> },
    { key: 'interpreter', title: desk.interpreter, cell: (row) => row.interpreterName },
    { key: 'waited', title: t.waited, numeric: true, cell: (row) => seconds(row.waitSeconds) },
    { key: 'talked', title: t.talked, numeric: true, cell: (row) => seconds(row.talkSeconds) },
    {
      key: 'outcome',
      whole: true,
      title: desk.outcome,
      cell: (row) => <CallTag state={row.state} outcome={row.callOutcome} />,
    },
    { key: 'fps', whole: true, title: t.quality, cell: (row) => row.fpsMean !== null && <FpsTag fps={row.fpsMean} /> },
    { key: 'topic', title: desk.topic, cell: (row) => row.topic && named(row.topic) },
    {
      key: 'contact',
      whole: true,
      title: t.contact,
      cell: (row) =>
        row.contactId &&
        row.contactState && (
          <RowLink href={`/desk/contacts/${row.contactId}`}>
            <ContactTag state={row.contactState} />
          </RowLink>
        ),
    },
    {
      key: 'case',
      title: desk.case,
      whole: true,
      cell: (row) =>
        row.caseId &&
        row.caseNumber !== null && <RowLink href={`/desk/cases/${row.caseId}`}>{desk.number(row.caseNumber)}</RowLink>,
    },
  ];
  return <Table caption={t.caption} columns={columns} rows={rows} keyOf={(row) => row.callId} dense />;
}
