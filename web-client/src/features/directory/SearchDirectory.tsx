import { useState } from 'react';
import type { Organisation, Page } from '../../api/types';
import { useText } from '../../i18n';
import { directoryWords } from '../../i18n/directory';
import { Tag } from '../../primitives/Tag';
import styles from '../search/Search.module.css';
import { SearchBox } from '../search/SearchBox';
import { useTyped } from '../search/useTyped';
import { OpenNow } from './OpenNow';

/** As many as are taken in at a glance; who sees more types more. */
const SHOWN = 8;

/** Finds an organisation by typing. */
export function SearchDirectory({
  label,
  onChoose,
}: {
  /** What the field is called here; «Кому звоним» where nothing is said. */
  label?: string;
  onChoose: (organisation: Organisation) => void;
}) {
  const t = useText(directoryWords);
  const [typed, type] = useState('');
  const text = typed.trim();
  const { value, error } = useTyped<Page<Organisation>>(
    text.length < 2 ? null : `/api/directory?${new URLSearchParams({ q: text, size: String(SHOWN) })}`,
  );
  const total = value?.total ?? 0;
  const unseen = total - (value?.items.length ?? 0);
  return (
    <SearchBox
      label={label ?? t.search}
      hint={t.searchHint}
      typed={typed}
      onType={type}
      items={value?.items ?? null}
      error={error}
      found={t.found(total)}
      nothing={t.nothing}
      more={unseen > 0 ? t.more(unseen) : null}
      keyOf={(one) => one.id}
      draw={(one) => <Hit organisation={one} />}
      onChoose={(one) => {
        type('');
        onChoose(one);
      }}
    />
  );
}

function Hit({ organisation: one }: { organisation: Organisation }) {
  const t = useText(directoryWords);
  const dial = one.dials[0];
  return (
    <>
      <span className={styles.name}>{one.shortName || one.name}</span>
      <span className={styles.dial}>
        {dial ? [dial.label, dial.shown].filter(Boolean).join(': ') : t.noDials}
        {one.dials.length > 1 && ` (+${one.dials.length - 1})`}
      </span>
      {one.address && <span className={styles.address}>{one.address}</span>}
      <span className={styles.tags}>
        <OpenNow of={one} />
        {one.worksWithInterpreter && (
          <Tag tone="info" icon="check">
            {t.works}
          </Tag>
        )}
      </span>
    </>
  );
}
