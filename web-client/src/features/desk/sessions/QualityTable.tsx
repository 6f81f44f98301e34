import type { SessionQuality } from '../../../api/types';
import { useFormat, useText } from '../../../i18n';
import { sessionWords } from '../../../i18n/sessions';
import { type Column, Table } from '../../../primitives/Table';
import { FpsTag } from '../tags';

/** @param started whether anybody saw a picture at all. */
export function QualityTable({ quality, started }: { quality: SessionQuality[]; started: boolean }) {
  const t = useText(sessionWords);
  const { number } = useFormat();
  if (quality.length === 0) return <p>{started ? t.qualityShort : t.qualityNone}</p>;
  const millis = (value: number | null) => (value === null ? null : t.millis(number(value)));
  const columns: Column<SessionQuality>[] = [
    { key: 'side', title: t.side, names: true, cell: (row) => t.sideOf(row.role) },
    { key: 'mean', title: t.fpsMean, cell: (row) => <FpsTag fps={row.fpsMean} /> },
    { key: 'min', title: t.fpsMin, numeric: true, cell: (row) => number(row.fpsMin, 1) },
    { key: 'height', title: t.height, numeric: true, cell: (row) => number(row.frameHeightMin) },
    { key: 'rtt', title: t.roundTrip, numeric: true, cell: (row) => millis(row.roundTripMsMean) },
    { key: 'freezes', title: t.freezes, numeric: true, cell: (row) => number(row.freezes) },
    { key: 'first', title: t.firstFrame, numeric: true, cell: (row) => millis(row.firstFrameMs) },
    { key: 'samples', title: t.samples, numeric: true, cell: (row) => number(row.samples) },
  ];
  return (
    <Table
      caption={t.qualityCaption}
      columns={columns}
      rows={quality}
      keyOf={(row) => `${row.role} ${row.accountName}`}
    />
  );
}
