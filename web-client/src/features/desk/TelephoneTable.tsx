import type { Telephone } from '../../api/types';
import { useFormat, useText } from '../../i18n';
import { lineWords } from '../../i18n/lines';
import { sessionWords } from '../../i18n/sessions';
import { Card } from '../../primitives/Card';
import { type Column, Table } from '../../primitives/Table';

/** Whom a call tried to reach by telephone, or who telephoned it, when, and what came of it; nothing where it did not. */
export function TelephoneTable({ telephones }: { telephones: Telephone[] }) {
  const t = useText(sessionWords).telephones;
  const words = useText(lineWords);
  const { time } = useFormat();
  if (telephones.length === 0) return null;
  const columns: Column<Telephone>[] = [
    {
      key: 'name',
      title: t.name,
      names: true,
      cell: (one) => [one.name || words.somebody, one.incoming && t.incoming].filter(Boolean).join(', '),
    },
    { key: 'number', title: t.number, cell: (one) => one.number },
    { key: 'dialled', title: t.dialled, numeric: true, cell: (one) => time(one.dialledAt) },
    { key: 'answered', title: t.answered, numeric: true, cell: (one) => one.answeredAt && time(one.answeredAt) },
    { key: 'ended', title: t.ended, numeric: true, cell: (one) => one.endedAt && time(one.endedAt) },
    {
      key: 'result',
      title: t.result,
      cell: (one) =>
        one.result && [words.result[one.result], one.status && `SIP ${one.status}`].filter(Boolean).join(', '),
    },
  ];
  const title = telephones.some((one) => one.incoming) ? t.both : t.title;
  return (
    <Card title={title}>
      <Table caption={title} columns={columns} rows={telephones} keyOf={(one) => `${one.dialledAt} ${one.number}`} />
    </Card>
  );
}
