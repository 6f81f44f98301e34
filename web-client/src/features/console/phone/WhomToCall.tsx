import { useEffect, useState } from 'react';
import { useText } from '../../../i18n';
import { WhomToDial } from '../WhomToDial';
import { NumberToDial } from './NumberToDial';
import { phoneWords } from './phoneWords';
import styles from './Telephone.module.css';
import type { Phone } from './usePhone';

const WAYS = ['organisation', 'number'] as const;

/** Whom to call: somebody of the directory, or a number. What was typed stays until a line was made of it. */
export function WhomToCall({ phone, newest, wanted }: { phone: Phone; newest: string | null; wanted: string | null }) {
  const t = useText(phoneWords);
  const [way, choose] = useState<(typeof WAYS)[number]>('organisation');
  const [number, type] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a line that has come is what the number was typed for
  useEffect(() => type(''), [newest]);
  const dials = phone.isBusy('dialPhone');
  return (
    <>
      <fieldset className={styles.ways} aria-label={t.how}>
        {WAYS.map((one) => (
          <button key={one} type="button" className={styles.way} aria-pressed={way === one} onClick={() => choose(one)}>
            {t[one]}
          </button>
        ))}
      </fieldset>
      {way === 'organisation' ? (
        <WhomToDial
          wanted={wanted}
          isPending={dials}
          onCall={(address, organisationId) => phone.dial(address, organisationId)}
        />
      ) : (
        <NumberToDial number={number} isPending={dials} onType={type} onCall={() => phone.dial(number.trim(), null)} />
      )}
    </>
  );
}
