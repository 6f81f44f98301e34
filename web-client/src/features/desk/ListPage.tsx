import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import type { Page } from '../../api/types';
import { useText } from '../../i18n';
import { deskWords } from '../../i18n/desk';
import { announce } from '../../primitives/Announcer';
import { Button } from '../../primitives/Button';
import { Stack } from '../../primitives/Card';
import { Pagination } from '../../primitives/Pagination';
import { Empty, Failure, Loading } from '../../primitives/State';
import styles from './Desk.module.css';
import type { Filters } from './filters';

/** The rows of a list in all its states: loading, failed, none, none for these filters, some. */
export function ListPage<T, K extends string>({
  list,
  filters,
  found,
  none,
  children,
}: {
  list: UseQueryResult<Page<T>>;
  filters: Filters<K>;
  found: (total: number) => string;
  /** There is nothing at all yet. */
  none: string;
  children: (rows: T[]) => ReactNode;
}) {
  const t = useText(deskWords);
  const { data, error, isPlaceholderData } = list;
  const count = data && !isPlaceholderData ? found(data.total) : undefined;
  useEffect(() => {
    if (count) announce(count);
  }, [count]);

  if (error && !data) return <Failure error={error} onRetry={() => void list.refetch()} />;
  if (!data) return <Loading />;
  if (data.total === 0) {
    return filters.chosen ? (
      <Empty icon="search" title={t.nothing}>
        <p>{t.nothingHint}</p>
        <Button look="quiet" onPress={filters.clear}>
          {t.clear}
        </Button>
      </Empty>
    ) : (
      <Empty title={none} />
    );
  }
  return (
    <Stack>
      {error && <Failure error={error} onRetry={() => void list.refetch()} />}
      <p className={styles.found}>{found(data.total)}</p>
      <div className={isPlaceholderData ? styles.stale : undefined}>{children(data.items)}</div>
      <Pagination page={data.page} size={data.size} total={data.total} onPage={filters.toPage} />
    </Stack>
  );
}
