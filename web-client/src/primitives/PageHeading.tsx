import { type ReactNode, useEffect, useRef } from 'react';
import { common, useText } from '../i18n';
import styles from './PageHeading.module.css';

let pagesShown = 0;

/**
 * The one h1 of a page. It names the browser tab, and takes focus when it appears after the first page, so that a
 * person who does not see the change hears it and starts from the top.
 */
export function PageHeading({ title, tab, children }: { title: ReactNode; tab?: string; children?: ReactNode }) {
  const t = useText(common);
  const heading = useRef<HTMLHeadingElement>(null);
  const words = tab ?? (typeof title === 'string' ? title : t.product);

  useEffect(() => {
    document.title = t.titled(words);
  }, [t, words]);

  useEffect(() => {
    pagesShown += 1;
    if (pagesShown > 1) heading.current?.focus();
  }, []);

  return (
    <div className={styles.head}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children && <div className={styles.beside}>{children}</div>}
    </div>
  );
}
