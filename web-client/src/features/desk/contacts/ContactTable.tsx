import type { ContactRow } from '../../../api/types';
import { codes, named, useFormat, useText } from '../../../i18n';
import { contactWords } from '../../../i18n/contacts';
import { deskWords } from '../../../i18n/desk';
import { type Column, RowLink, Table } from '../../../primitives/Table';
import { ContactTag } from '../tags';

/** A case's page does not say by which channel a contact came. */
type Row = Omit<ContactRow, 'channel' | 'purpose'> & Partial<Pick<ContactRow, 'channel'>>;

export function ContactTable({
  rows,
  caption,
  ofCase = false,
}: {
  rows: Row[];
  caption: string;
  /** All of one case: whose and which need not be said in every row. */
  ofCase?: boolean;
}) {
  const t = useText(contactWords);
  const desk = useText(deskWords);
  const words = useText(codes);
  const { shortDateTime } = useFormat();
  const columns: Column<Row>[] = [
    {
      key: 'at',
      title: t.at,
      names: true,
      whole: true,
      cell: (row) => (
        <RowLink href={`/desk/contacts/${row.id}`}>
          <time dateTime={row.at}>{shortDateTime(row.at)}</time>
        </RowLink>
      ),
    },
    { key: 'state', title: desk.state, whole: true, cell: (row) => <ContactTag state={row.state} /> },
    { key: 'age', title: t.age, whole: true, cell: (row) => row.state === 'open' && t.ago(row.ageSeconds) },
    { key: 'channel', title: t.channel, whole: true, cell: (row) => row.channel && words.channel[row.channel] },
    { key: 'recipient', title: desk.citizen, cell: (row) => row.recipientName ?? t.noRecipient },
    { key: 'interpreter', title: desk.interpreter, cell: (row) => row.interpreterName },
    { key: 'topic', title: desk.topic, cell: (row) => row.topic && named(row.topic) },
    { key: 'outcome', title: desk.outcome, cell: (row) => row.outcome && words.contactOutcome[row.outcome] },
    {
      key: 'case',
      title: desk.case,
      whole: true,
      cell: (row) => row.caseNumber !== null && desk.number(row.caseNumber),
    },
  ];
  const shown = ofCase ? columns.filter(({ key }) => !['channel', 'recipient', 'case'].includes(key)) : columns;
  return <Table caption={caption} columns={shown} rows={rows} keyOf={(row) => row.id} dense={!ofCase} />;
}
