import { useState } from 'react';
import type { Organisation } from '../../api/types';
import { useText } from '../../i18n';
import { directoryWords } from '../../i18n/directory';
import { Button } from '../../primitives/Button';
import { Tag } from '../../primitives/Tag';
import { OpenNow } from '../directory/OpenNow';
import { SearchDirectory } from '../directory/SearchDirectory';
import { useLoaded } from '../useLoaded';
import { phoneWords } from './phone/phoneWords';
import styles from './WhomToDial.module.css';

interface Props extends CallProps {
  /** Whom the citizen said beforehand that they want to reach, by the id. */
  wanted: string | null;
}

interface CallProps {
  /** Calls by the service's telephone; where there is none, the interpreter dials on a telephone of their own. */
  onCall?: (address: string, organisationId: string) => void;
  isPending?: boolean;
}

/** Finds whom the citizen wants to reach, and their numbers. */
export function WhomToDial({ wanted, onCall, isPending = false }: Props) {
  const t = useText(directoryWords);
  const [chosen, choose] = useState<Organisation | null>(null);
  const { value } = useLoaded<Organisation>(wanted && `/api/directory/${wanted}`);
  const shown = chosen ?? value;
  return (
    <section className={onCall ? styles.inside : styles.whom} aria-label={t.search}>
      <SearchDirectory onChoose={choose} />
      <div role="status">
        {shown && (
          <Numbers
            of={shown}
            lead={shown.id === wanted ? t.wanted : null}
            isPending={isPending}
            {...(onCall && { onCall })}
          />
        )}
      </div>
    </section>
  );
}

function Numbers({ of: one, lead, onCall, isPending }: CallProps & { of: Organisation; lead: string | null }) {
  const t = useText(directoryWords);
  const phone = useText(phoneWords);
  return (
    <div className={styles.numbers}>
      {lead && <p className={styles.quiet}>{lead}</p>}
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
