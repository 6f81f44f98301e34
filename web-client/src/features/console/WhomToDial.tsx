import { useState } from 'react';
import type { Organisation } from '../../api/types';
import { useText } from '../../i18n';
import { directoryWords } from '../../i18n/directory';
import { Tag } from '../../primitives/Tag';
import { OpenNow } from '../directory/OpenNow';
import { SearchDirectory } from '../directory/SearchDirectory';
import styles from './WhomToDial.module.css';

/** Finds whom the citizen wants to reach; the interpreter dials on a telephone of their own. */
export function WhomToDial() {
  const [chosen, choose] = useState<Organisation | null>(null);
  return (
    <section className={styles.whom} aria-label={useText(directoryWords).search}>
      <SearchDirectory onChoose={choose} />
      <div role="status">{chosen && <Numbers of={chosen} />}</div>
    </section>
  );
}

function Numbers({ of: one }: { of: Organisation }) {
  const t = useText(directoryWords);
  return (
    <div className={styles.numbers}>
      <h2>{one.shortName || one.name}</h2>
      <p className={styles.tags}>
        <OpenNow of={one} />
        {one.worksWithInterpreter && (
          <Tag tone="info" icon="check">
            {t.works}
          </Tag>
        )}
      </p>
      {one.dials.length === 0 && <p>{t.noDials}</p>}
      <ul className={styles.dials}>
        {one.dials.map((dial) => (
          <li key={dial.address}>
            {dial.label && <span className={styles.quiet}>{dial.label}</span>}
            <strong data-digits>{dial.shown}</strong>
          </li>
        ))}
      </ul>
      {one.address && <p className={styles.quiet}>{one.address}</p>}
      {one.note && <p>{one.note}</p>}
    </div>
  );
}
