import { useState } from 'react';
import type { Organisation } from '../../api/types';
import { useText } from '../../i18n';
import { directoryWords } from '../../i18n/directory';
import { Button } from '../../primitives/Button';
import { Tag } from '../../primitives/Tag';
import { OpenNow } from '../directory/OpenNow';
import { SearchDirectory } from '../directory/SearchDirectory';
import { phoneWords } from './phone/phoneWords';
import styles from './WhomToDial.module.css';

interface CallProps {
  /** Calls by the service's telephone; where there is none, the interpreter dials on a telephone of their own. */
  onCall?: (address: string, organisationId: string) => void;
  isPending?: boolean;
}

/** Finds whom the citizen wants to reach, and their numbers. */
export function WhomToDial({ onCall, isPending = false }: CallProps) {
  const [chosen, choose] = useState<Organisation | null>(null);
  return (
    <section className={onCall ? styles.inside : styles.whom} aria-label={useText(directoryWords).search}>
      <SearchDirectory onChoose={choose} />
      <div role="status">{chosen && <Numbers of={chosen} isPending={isPending} {...(onCall && { onCall })} />}</div>
    </section>
  );
}

function Numbers({ of: one, onCall, isPending }: CallProps & { of: Organisation }) {
  const t = useText(directoryWords);
  const phone = useText(phoneWords);
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
            {onCall && (
              <Button
                icon="phone"
                isPending={isPending ?? false}
                aria-label={phone.callTo([dial.label, dial.shown].filter(Boolean).join(', '))}
                onPress={() => onCall(dial.address, one.id)}
              >
                {phone.call}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {one.address && <p className={styles.quiet}>{one.address}</p>}
      {one.note && <p>{one.note}</p>}
    </div>
  );
}
