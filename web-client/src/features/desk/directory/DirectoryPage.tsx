import { useState } from 'react';
import type { DirectoryChoices, Organisation } from '../../../api/types';
import { named, useFormat, useLanguage, useText } from '../../../i18n';
import { deskWords } from '../../../i18n/desk';
import { directoryWords } from '../../../i18n/directory';
import { Button, LinkButton } from '../../../primitives/Button';
import { Row } from '../../../primitives/Card';
import { PageHeading } from '../../../primitives/PageHeading';
import { Select } from '../../../primitives/Select';
import { type Column, RowLink, Table } from '../../../primitives/Table';
import { Tag } from '../../../primitives/Tag';
import { OpenNow } from '../../directory/OpenNow';
import { FilterBar } from '../FilterBar';
import { type Filters, useFilters } from '../filters';
import { ListPage } from '../ListPage';
import { optionsOf } from '../lookups';
import { SearchField } from '../SearchField';
import styles from './Directory.module.css';
import { ImportDialog } from './ImportDialog';
import { useChoices, useOrganisations } from './useDirectory';
import { keepingWords } from './words';

const keys = ['q', 'category', 'precinct', 'open', 'archived'] as const;
type Key = (typeof keys)[number];

/** The directory as coordinators keep it. */
export function DirectoryPage() {
  const t = useText(keepingWords);
  const desk = useText(deskWords);
  const { found } = useText(directoryWords);
  const filters = useFilters(keys);
  const list = useOrganisations(filters.query);
  const { data: choices } = useChoices();
  const [importing, setImporting] = useState(false);
  const lang = useLanguage();
  return (
    <>
      <PageHeading title={t.title}>
        <Row>
          <LinkButton look="primary" href="/desk/directory/new" icon="plus">
            {t.add}
          </LinkButton>
          <Button look="secondary" onPress={() => setImporting(true)}>
            {t.import}
          </Button>
          <LinkButton href={`/api/directory.csv?lang=${lang}`} icon="download" download>
            {desk.export}
          </LinkButton>
        </Row>
      </PageHeading>
      <DirectoryFilters filters={filters} choices={choices} />
      <ListPage list={list} filters={filters} found={found} none={t.none}>
        {(rows) => <OrganisationTable rows={rows} choices={choices} />}
      </ListPage>
      {importing && <ImportDialog onClose={() => setImporting(false)} />}
    </>
  );
}

function DirectoryFilters({ filters, choices }: { filters: Filters<Key>; choices: DirectoryChoices | undefined }) {
  const t = useText(keepingWords);
  const desk = useText(deskWords);
  const { values } = filters;
  const shown = values.archived ? 'archived' : values.open ? 'open' : '';
  return (
    <FilterBar>
      <SearchField value={values.q} hint={t.searchHint} onSearch={(q) => filters.set({ q })} />
      <Select
        label={t.category}
        value={values.category}
        empty={desk.any}
        options={(choices?.categories ?? []).map((one) => ({ value: one.code, label: named(one) }))}
        onChange={(category) => filters.set({ category })}
      />
      <Select
        label={t.precinct}
        value={values.precinct}
        empty={desk.any}
        options={optionsOf(choices?.precincts)}
        onChange={(precinct) => filters.set({ precinct })}
      />
      <Select
        label={t.show}
        value={shown}
        empty={t.all}
        options={[
          { value: 'open', label: t.openNow },
          { value: 'archived', label: t.archived },
        ]}
        onChange={(next) =>
          filters.set({ open: next === 'open' ? 'true' : '', archived: next === 'archived' ? 'true' : '' })
        }
      />
    </FilterBar>
  );
}

function OrganisationTable({ rows, choices }: { rows: Organisation[]; choices: DirectoryChoices | undefined }) {
  const t = useText(keepingWords);
  const { shortDate } = useFormat();
  const category = (code: string) => {
    const one = choices?.categories.find((each) => each.code === code);
    return one ? named(one) : code;
  };
  const columns: Column<Organisation>[] = [
    {
      key: 'name',
      title: t.name,
      names: true,
      cell: (row) => (
        <>
          <RowLink href={`/desk/directory/${row.id}`}>{row.name}</RowLink>
          {row.address && <span className={styles.address}>{row.address}</span>}
        </>
      ),
    },
    { key: 'category', title: t.category, cell: (row) => category(row.category) },
    {
      key: 'dials',
      title: t.phones,
      cell: (row) =>
        row.dials.length > 0 && (
          <ul className={styles.dials}>
            {row.dials.map((dial) => (
              <li key={dial.address}>
                <span className={styles.number}>{dial.shown}</span>
                {dial.label && <span className={styles.label}> {dial.label}</span>}
              </li>
            ))}
          </ul>
        ),
    },
    { key: 'now', title: t.state, cell: (row) => row.now && <OpenNow of={row} /> },
    {
      key: 'works',
      title: t.works,
      whole: true,
      cell: (row) =>
        row.worksWithInterpreter && (
          <Tag tone="info" icon="check">
            {t.yes}
          </Tag>
        ),
    },
    { key: 'checked', title: t.checked, whole: true, cell: (row) => row.checkedOn && shortDate(row.checkedOn) },
  ];
  return <Table caption={t.caption} columns={columns} rows={rows} keyOf={(row) => row.id} dense />;
}
