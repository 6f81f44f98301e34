import { useState } from 'react';
import type { CitizenFound } from '../../../api/types';
import { useText } from '../../../i18n';
import { Tag } from '../../../primitives/Tag';
import { SearchBox } from '../../search/SearchBox';
import { useTyped } from '../../search/useTyped';
import { ringWords } from './ringWords';
import styles from './Telephoned.module.css';

const LETTERS = 3;

/** Finds the citizen whom somebody telephoned for; not everybody may be looked at, so a name must be begun. */
export function FindCitizen({ callId, onChoose }: { callId: string; onChoose: (citizen: CitizenFound) => void }) {
  const t = useText(ringWords);
  const [typed, type] = useState('');
  const query = typed.trim();
  const enough = query.replace(/[^\p{L}]/gu, '').length >= LETTERS;
  const { value, error } = useTyped<CitizenFound[]>(
    enough ? `/api/calls/${callId}/citizens?${new URLSearchParams({ query })}` : null,
  );
  return (
    <SearchBox
      label={t.find}
      hint={t.findHint}
      typed={typed}
      onType={type}
      items={value}
      error={error}
      found={t.found(value?.length ?? 0)}
      nothing={t.nothing}
      keyOf={(one) => one.recipientId}
      draw={(one) => <Hit citizen={one} />}
      onChoose={(one) => {
        type('');
        onChoose(one);
      }}
    />
  );
}

function Hit({ citizen }: { citizen: CitizenFound }) {
  const t = useText(ringWords);
  return (
    <>
      <span className={styles.name}>{citizen.name}</span>
      <CitizenFacts citizen={citizen} />
      {!citizen.account && <Tag tone="neutral">{t.noAccount}</Tag>}
    </>
  );
}

/** What tells people of one name apart. */
export function CitizenFacts({ citizen: { birthYear, precinct } }: { citizen: CitizenFound }) {
  const t = useText(ringWords);
  const facts = [birthYear !== null && t.born(birthYear), precinct].filter(Boolean);
  return facts.length > 0 && <span className={styles.facts}>{facts.join(' · ')}</span>;
}
