import type { ReactNode } from 'react';
import { useText } from '../../i18n';
import { deskWords } from '../../i18n/desk';
import styles from './Desk.module.css';

/** The landmark of a list's filters. `narrow` for one or two of them. */
export function FilterBar({ narrow = false, children }: { narrow?: boolean; children: ReactNode }) {
  const t = useText(deskWords);
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers that we serve (Firefox 115, Safari 16) do not know <search>
    <div role="search" className={narrow ? styles.narrowFilters : styles.filters} aria-label={t.filters}>
      {children}
    </div>
  );
}
