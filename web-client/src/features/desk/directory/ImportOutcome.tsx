import type { ImportReport } from '../../../api/types';
import { useLanguage, useText } from '../../../i18n';
import { Banner } from '../../../primitives/Banner';
import { Stack } from '../../../primitives/Card';
import { type Column, Table } from '../../../primitives/Table';
import { columnTitles } from './columns';
import styles from './Directory.module.css';
import { importWords } from './importWords';

type LineFlaw = ImportReport['flaws'][number];
type Planned = ImportReport['first'][number];

/** What a file means for the directory, or what is wrong with it, line by line. */
export function ImportOutcome({ report }: { report: ImportReport }) {
  const t = useText(importWords);
  if (report.refused) return <Banner tone="danger">{t.refused[report.refused]}</Banner>;
  if (report.applied) return <Banner tone="ok">{t.done(report.added, report.changed)}</Banner>;
  return (
    <Stack gap={3}>
      <p className={styles.hint}>
        {t.rows(report.rows)}. {t.read(report.charset, report.separator)}
      </p>
      {report.unknownColumns.length > 0 && <Banner tone="warn">{t.unknown(report.unknownColumns.join(', '))}</Banner>}
      {report.wrong > 0 ? (
        <Banner tone="danger">
          {t.wrong(report.wrong)} {report.wrong > report.flaws.length && t.wrongShown(report.flaws.length)}
        </Banner>
      ) : (
        <Banner tone="ok">
          {t.ready} {t.sums(report.added, report.changed, report.same)}
        </Banner>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key */}
      <section className={styles.scroll} tabIndex={0} aria-label={report.wrong > 0 ? t.flawsCaption : t.rowsCaption}>
        {report.wrong > 0 ? <Flaws flaws={report.flaws} /> : <FirstRows rows={report.first} />}
      </section>
    </Stack>
  );
}

function Flaws({ flaws }: { flaws: LineFlaw[] }) {
  const t = useText(importWords);
  const titles = columnTitles[useLanguage()];
  const columns: Column<LineFlaw>[] = [
    { key: 'line', title: t.line, names: true, whole: true, cell: (one) => one.line },
    { key: 'column', title: t.column, cell: (one) => (one.column ? titles[one.column] : t.whole) },
    { key: 'flaw', title: t.flaw, cell: (one) => t.flaws[one.flaw] },
    { key: 'value', title: t.value, cell: (one) => one.value },
  ];
  return (
    <Table
      caption={t.flawsCaption}
      columns={columns}
      rows={flaws}
      keyOf={(one) => `${one.line} ${one.column} ${one.flaw} ${one.value}`}
      compact
    />
  );
}

function FirstRows({ rows }: { rows: Planned[] }) {
  const t = useText(importWords);
  const columns: Column<Planned>[] = [
    { key: 'line', title: t.line, whole: true, cell: (one) => one.line },
    { key: 'name', title: t.name, names: true, cell: (one) => one.name },
    { key: 'dials', title: t.dials, cell: (one) => one.dials.join(', ') },
    {
      key: 'deed',
      title: t.deed,
      cell: (one) => (one.archived ? `${t.deeds[one.deed]}, ${t.fromArchive}` : t.deeds[one.deed]),
    },
  ];
  return <Table caption={t.rowsCaption} columns={columns} rows={rows} keyOf={(one) => String(one.line)} compact />;
}
