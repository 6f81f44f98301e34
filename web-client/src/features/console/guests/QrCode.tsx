import { encode } from 'uqr';
import styles from './Guests.module.css';

/** Empty modules around the code, as the standard asks. */
const BORDER = 4;

/** A QR code as one path: dark on light in every look of the page, or cameras do not read it. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: BORDER });
  return (
    <svg className={styles.qr} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} />
      <path d={pathOf(data)} />
    </svg>
  );
}

/** One run of dark modules after another. */
function pathOf(rows: readonly boolean[][]): string {
  return rows
    .flatMap((row, y) => {
      const runs: string[] = [];
      for (let x = 0; x < row.length; x += 1) {
        if (!row[x]) continue;
        const from = x;
        while (row[x + 1]) x += 1;
        runs.push(`M${from} ${y}h${x + 1 - from}v1H${from}z`);
      }
      return runs;
    })
    .join('');
}
