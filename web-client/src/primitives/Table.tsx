import type { ReactNode } from 'react';
import { Link } from 'wouter';
import styles from './Table.module.css';

export interface Column<T> {
  key: string;
  title: string;
  cell: (row: T) => ReactNode;
  /** The cell that names its row. One a table. */
  names?: boolean;
  /** Numbers stand under one another. */
  numeric?: boolean;
  /** Never broken over lines: a time, a number. */
  whole?: boolean;
}

/** A native table; on a narrow screen every row becomes a card with the columns' names beside their values. */
export function Table<T>({
  caption,
  columns,
  rows,
  keyOf,
  dense = false,
  compact = false,
}: {
  caption: string;
  columns: readonly Column<T>[];
  rows: readonly T[];
  keyOf: (row: T) => string;
  /** Many columns: needs more width before it is a table rather than cards. */
  dense?: boolean;
  /** Few short columns: is a table still on half a page. */
  compact?: boolean;
}) {
  return (
    <div className={[styles.frame, dense && styles.dense, compact && styles.compact].filter(Boolean).join(' ')}>
      {/* Roles are said again because the narrow layout changes `display`, which takes them away. */}
      <table className={styles.table} role="table">
        <caption className={styles.caption}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                role="columnheader"
                className={column.numeric ? styles.numeric : undefined}
              >
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={keyOf(row)} role="row">
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<T>({ column, row }: { column: Column<T>; row: T }) {
  const value = column.cell(row);
  const missing = value === null || value === undefined || value === false || value === '';
  const content = missing ? '—' : value;
  const className = [column.numeric && styles.numeric, column.whole && styles.whole, missing && styles.missing]
    .filter(Boolean)
    .join(' ');
  return column.names ? (
    <th scope="row" role="rowheader" className={`${styles.name} ${className}`}>
      {content}
    </th>
  ) : (
    <td role="cell" className={className || undefined}>
      <span className={styles.label} aria-hidden="true">
        {column.title}
      </span>
      <span className={styles.value}>{content}</span>
    </td>
  );
}

/** The link that opens a row; it is as tall as a finger. */
export function RowLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} className={styles.link}>
      {children}
    </Link>
  );
}
