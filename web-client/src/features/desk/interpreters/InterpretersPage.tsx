import type { Certificate, SkilledInterpreter } from '../../../api/types';
import { useText } from '../../../i18n';
import { interpreterWords } from '../../../i18n/interpreters';
import { needWords } from '../../../i18n/needs';
import { PageHeading } from '../../../primitives/PageHeading';
import { Empty, Failure, Loading } from '../../../primitives/State';
import { type Column, RowLink, Table } from '../../../primitives/Table';
import styles from './Interpreters.module.css';
import { SkillTag } from './SkillTag';
import { useSkilled } from './useSkilled';

/** Who interprets, what they can do, and which papers end. */
export function InterpretersPage() {
  const t = useText(interpreterWords);
  const { gender } = useText(needWords);
  const { data, error, refetch } = useSkilled();
  const columns: Column<SkilledInterpreter>[] = [
    {
      key: 'name',
      title: t.name,
      names: true,
      cell: (row) => <RowLink href={`/desk/interpreters/${row.id}`}>{row.name}</RowLink>,
    },
    { key: 'gender', title: t.gender, cell: (row) => row.gender && gender[row.gender] },
    { key: 'can', title: t.can, cell: (row) => tags(row.certificates.filter((one) => !one.validUntil)) },
    { key: 'papers', title: t.papers, cell: (row) => tags(row.certificates.filter((one) => one.validUntil)) },
  ];
  return (
    <>
      <PageHeading title={t.title} />
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data?.length === 0 && <Empty title={t.none} />}
      {data && data.length > 0 && <Table caption={t.caption} columns={columns} rows={data} keyOf={(row) => row.id} />}
    </>
  );
}

function tags(certificates: Certificate[]) {
  return certificates.length === 0 ? null : (
    <ul className={styles.tags}>
      {certificates.map((one) => (
        <li key={one.skill}>
          <SkillTag certificate={one} />
        </li>
      ))}
    </ul>
  );
}
