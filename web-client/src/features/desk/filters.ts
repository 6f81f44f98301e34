import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';

/** What a list shows is in its address, so that a link, a reload and the back button bring the same rows. */
export interface Filters<K extends string> {
  /** Absent in the address: the empty string. */
  values: Record<K, string>;
  page: number;
  /** Any chosen at all. */
  chosen: boolean;
  /** Changes some; the list then starts from its first page. `typing`: no step of its own for the back button. */
  set(next: Partial<Record<K, string>>, typing?: boolean): void;
  toPage(page: number): void;
  clear(): void;
  /** As the server wants them. */
  query: string;
}

export function readFilters<K extends string>(
  search: string,
  keys: readonly K[],
): { values: Record<K, string>; page: number } {
  const params = new URLSearchParams(search);
  const page = Number(params.get('page') ?? '1');
  return {
    values: Object.fromEntries(keys.map((key) => [key, params.get(key) ?? ''])) as Record<K, string>,
    page: Number.isInteger(page) && page > 0 ? page - 1 : 0,
  };
}

/** The same order always, nothing for what was not chosen; people count pages from 1, the server from 0. */
export function writeFilters<K extends string>(
  values: Record<K, string>,
  keys: readonly K[],
  page: number,
  first = 1,
): string {
  const params = new URLSearchParams();
  for (const key of keys) if (values[key] !== '') params.set(key, values[key]);
  if (page > 0) params.set('page', String(page + first));
  return params.toString();
}

export function useFilters<K extends string>(keys: readonly K[]): Filters<K> {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const { values, page } = useMemo(() => readFilters(search, keys), [search, keys]);

  const go = useCallback(
    (next: Record<K, string>, at: number, replace = false) => {
      const query = writeFilters(next, keys, at);
      navigate(query ? `${path}?${query}` : path, { replace });
    },
    [path, navigate, keys],
  );

  return {
    values,
    page,
    chosen: keys.some((key) => values[key] !== ''),
    set: (next, typing) => go({ ...values, ...next }, 0, typing),
    toPage: (at) => go(values, at),
    clear: () => go(readFilters('', keys).values, 0),
    query: writeFilters(values, keys, page, 0),
  };
}
