import type { ReactNode } from 'react';
import styles from './Card.module.css';

/** A part of a page with a border. With `title` it is a named section of heading level 2 (or 3 when inside one). */
export function Card({
  title,
  level = 2,
  actions,
  tone = 'plain',
  children,
}: {
  title?: ReactNode;
  level?: 2 | 3;
  actions?: ReactNode;
  tone?: 'plain' | 'subtle';
  children: ReactNode;
}) {
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <section className={`${styles.card} ${styles[tone]}`}>
      {(title || actions) && (
        <div className={styles.head}>
          {title && <Title>{title}</Title>}
          {actions}
        </div>
      )}
      {children}
    </section>
  );
}

/** Things under one another at one distance. */
export function Stack({ gap = 4, children }: { gap?: 2 | 3 | 4 | 5 | 6; children: ReactNode }) {
  return <div className={`${styles.stack} ${styles[`gap${gap}`]}`}>{children}</div>;
}

/** Things beside one another that wrap. */
export function Row({
  align = 'center',
  children,
}: {
  align?: 'center' | 'end' | 'start' | 'spread';
  children: ReactNode;
}) {
  return <div className={`${styles.row} ${styles[align]}`}>{children}</div>;
}

/** Names and values; a missing value is a dash, so that nothing looks forgotten. */
export function Details({ children }: { children: ReactNode }) {
  return <dl className={styles.details}>{children}</dl>;
}

/** `wide` takes the whole line: for sentences. */
export function Detail({ name, wide = false, children }: { name: string; wide?: boolean; children: ReactNode }) {
  const empty = children === null || children === undefined || children === false || children === '';
  return (
    <div className={wide ? `${styles.detail} ${styles.wide}` : styles.detail}>
      <dt>{name}</dt>
      <dd>{empty ? '—' : children}</dd>
    </div>
  );
}
