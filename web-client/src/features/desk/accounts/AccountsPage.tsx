import { useState } from 'react';
import type { AccountRow } from '../../../api/types';
import { useAccount } from '../../../app/session';
import { common, useFormat, useText } from '../../../i18n';
import { accountWords } from '../../../i18n/accounts';
import { deskWords } from '../../../i18n/desk';
import { Banner } from '../../../primitives/Banner';
import { Button, LinkButton } from '../../../primitives/Button';
import { PageHeading } from '../../../primitives/PageHeading';
import { Select } from '../../../primitives/Select';
import { type Column, Table } from '../../../primitives/Table';
import { Tag } from '../../../primitives/Tag';
import styles from '../Desk.module.css';
import { FilterBar } from '../FilterBar';
import { useFilters } from '../filters';
import { ListPage } from '../ListPage';
import { useList } from '../lookups';
import { SearchField } from '../SearchField';
import { AccountDialog, type Deed } from './AccountDialog';
import { roles as accountRoles } from './accountDraft';

const keys = ['query', 'role'] as const;

export function AccountsPage() {
  const t = useText(accountWords);
  const desk = useText(deskWords);
  const { roles } = useText(common);
  const filters = useFilters(keys);
  const accounts = useList<AccountRow>('accounts', filters.query);
  const [asked, ask] = useState<{ deed: Deed; account: AccountRow } | null>(null);
  const [done, setDone] = useState<string | null>(null);
  return (
    <>
      <PageHeading title={t.title}>
        <LinkButton look="primary" href="/desk/accounts/new" icon="plus">
          {t.create}
        </LinkButton>
      </PageHeading>
      {done && <Banner tone="ok">{done}</Banner>}
      <FilterBar narrow>
        <SearchField value={filters.values.query} hint={t.searchHint} onSearch={(query) => filters.set({ query })} />
        <Select
          label={t.role}
          value={filters.values.role}
          empty={desk.any}
          options={accountRoles.map((value) => ({ value, label: roles[value] }))}
          onChange={(role) => filters.set({ role })}
        />
      </FilterBar>
      <ListPage list={accounts} filters={filters} found={t.found} none={t.none}>
        {(rows) => <AccountTable rows={rows} onAsk={(deed, account) => ask({ deed, account })} />}
      </ListPage>
      {asked && (
        <AccountDialog
          {...asked}
          onClose={() => ask(null)}
          onDone={(words) => {
            ask(null);
            setDone(words);
          }}
        />
      )}
    </>
  );
}

function AccountTable({ rows, onAsk }: { rows: AccountRow[]; onAsk: (deed: Deed, account: AccountRow) => void }) {
  const t = useText(accountWords);
  const desk = useText(deskWords);
  const { roles, languages } = useText(common);
  const { shortDate } = useFormat();
  const { id: me } = useAccount();
  const columns: Column<AccountRow>[] = [
    { key: 'login', title: t.login, names: true, cell: (row) => row.login },
    { key: 'name', title: t.name, cell: (row) => row.name },
    { key: 'role', title: t.role, cell: (row) => roles[row.role] },
    { key: 'language', title: t.language, cell: (row) => languages[row.language] },
    { key: 'created', title: t.created, whole: true, cell: (row) => shortDate(row.createdAt) },
    {
      key: 'state',
      title: desk.state,
      whole: true,
      cell: (row) =>
        row.disabledAt ? (
          <Tag icon="cross">{t.disabledAt(shortDate(row.disabledAt))}</Tag>
        ) : (
          <Tag tone="ok" icon="check">
            {t.active}
          </Tag>
        ),
    },
    {
      key: 'actions',
      title: t.actions,
      whole: true,
      cell: (row) => <Actions row={row} own={row.id === me} onAsk={onAsk} />,
    },
  ];
  return <Table caption={t.caption} columns={columns} rows={rows} keyOf={(row) => row.id} dense />;
}

function Actions({
  row,
  own,
  onAsk,
}: {
  row: AccountRow;
  own: boolean;
  onAsk: (deed: Deed, account: AccountRow) => void;
}) {
  const t = useText(accountWords);
  const turn: Deed = row.disabledAt ? 'enable' : 'disable';
  return (
    <div className={styles.actions}>
      <Button look="quiet" aria-label={t.resetTitle(row.name)} onPress={() => onAsk('password', row)}>
        {t.reset}
      </Button>
      {own ? (
        <span className={styles.own}>{t.you}</span>
      ) : (
        <Button look="quiet" aria-label={`${t[turn]}: ${row.name}`} onPress={() => onAsk(turn, row)}>
          {t[turn]}
        </Button>
      )}
    </div>
  );
}
