import { today } from '@internationalized/date';
import type { CaseRow, CaseStatus } from '../../../api/types';
import { centreZone, codes, named, useFormat, useText } from '../../../i18n';
import { caseWords } from '../../../i18n/cases';
import { deskWords } from '../../../i18n/desk';
import { PageHeading } from '../../../primitives/PageHeading';
import { Select } from '../../../primitives/Select';
import { type Column, RowLink, Table } from '../../../primitives/Table';
import { Tag } from '../../../primitives/Tag';
import { FilterBar } from '../FilterBar';
import { useFilters } from '../filters';
import { ListPage } from '../ListPage';
import { useList } from '../lookups';
import { SearchField } from '../SearchField';
import { CaseTag } from '../tags';

const keys = ['query', 'status'] as const;

export function CasesPage() {
  const t = useText(caseWords);
  const desk = useText(deskWords);
  const words = useText(codes);
  const filters = useFilters(keys);
  const cases = useList<CaseRow>('cases', filters.query);
  return (
    <>
      <PageHeading title={t.title} />
      <FilterBar narrow>
        <SearchField value={filters.values.query} hint={t.searchHint} onSearch={(query) => filters.set({ query })} />
        <Select
          label={desk.status}
          value={filters.values.status}
          empty={desk.any}
          options={(Object.keys(words.caseStatus) as CaseStatus[]).map((value) => ({
            value,
            label: words.caseStatus[value],
          }))}
          onChange={(status) => filters.set({ status })}
        />
      </FilterBar>
      <ListPage list={cases} filters={filters} found={t.found} none={t.none}>
        {(rows) => <CaseTable rows={rows} />}
      </ListPage>
    </>
  );
}

function CaseTable({ rows }: { rows: CaseRow[] }) {
  const t = useText(caseWords);
  const desk = useText(deskWords);
  const { shortDate, number } = useFormat();
  const columns: Column<CaseRow>[] = [
    {
      key: 'number',
      title: t.number,
      names: true,
      whole: true,
      cell: (row) => <RowLink href={`/desk/cases/${row.id}`}>{desk.number(row.number)}</RowLink>,
    },
    { key: 'title', title: t.name, cell: (row) => row.title },
    { key: 'status', title: desk.status, whole: true, cell: (row) => <CaseTag status={row.status} /> },
    { key: 'recipient', title: desk.citizen, cell: (row) => row.recipientName },
    { key: 'topic', title: desk.topic, cell: (row) => row.topic && named(row.topic) },
    { key: 'owner', title: t.owner, cell: (row) => row.ownerName },
    { key: 'opened', title: t.opened, whole: true, cell: (row) => shortDate(row.openedAt) },
    {
      key: 'due',
      title: t.due,
      whole: true,
      cell: (row) => row.dueOn && <Due on={row.dueOn} done={row.status === 'closed'} />,
    },
    { key: 'contacts', title: t.contacts, numeric: true, cell: (row) => number(row.contacts) },
  ];
  return <Table caption={t.caption} columns={columns} rows={rows} keyOf={(row) => row.id} dense />;
}

/** A date that has passed says so in words. */
export function Due({ on, done }: { on: string; done: boolean }) {
  const t = useText(caseWords);
  const { shortDate } = useFormat();
  const late = !done && on < today(centreZone()).toString();
  return late ? (
    <Tag tone="danger" icon="warning">
      {shortDate(on)}, {t.overdue}
    </Tag>
  ) : (
    <time dateTime={on}>{shortDate(on)}</time>
  );
}
