import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { get } from '../../api/http';
import type { Id, Named, Page, Topic } from '../../api/types';

/** Short lists that filters and forms choose from; they change seldom. */
const seldom = { staleTime: 5 * 60_000 };

export function useTopics() {
  return useQuery({ queryKey: ['topics'], queryFn: ({ signal }) => get<Topic[]>('/api/topics', signal), ...seldom });
}

export function useNames(of: 'interpreters' | 'coordinators' | 'precincts', enabled = true) {
  return useQuery({ queryKey: [of], queryFn: ({ signal }) => get<Named[]>(`/api/${of}`, signal), enabled, ...seldom });
}

/** One page of a list; while the next one comes the last one stays in sight. */
export function useList<T>(of: 'sessions' | 'contacts' | 'cases' | 'accounts', query: string) {
  return useQuery({
    queryKey: [of, 'list', query],
    queryFn: ({ signal }) => get<Page<T>>(query ? `/api/${of}?${query}` : `/api/${of}`, signal),
    placeholderData: keepPreviousData,
  });
}

export function useOne<T>(of: 'sessions' | 'contacts' | 'cases', id: Id) {
  return useQuery({
    queryKey: [of, 'one', id],
    queryFn: ({ signal }) => get<T>(`/api/${of}/${encodeURIComponent(id)}`, signal),
  });
}

export const optionsOf = (names: readonly Named[] | undefined) =>
  (names ?? []).map(({ id, name }) => ({ value: id, label: name }));
