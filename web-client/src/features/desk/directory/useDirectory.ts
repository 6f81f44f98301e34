import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { get } from '../../../api/http';
import { Problem } from '../../../api/problem';
import type { DirectoryChoices, Id, Organisation, Page } from '../../../api/types';

const key = 'directory';

/** Categories and precincts; they change seldom. */
export function useChoices() {
  return useQuery({
    queryKey: ['directory-choices'],
    queryFn: ({ signal }) => get<DirectoryChoices>('/api/directory/choices', signal),
    staleTime: 5 * 60_000,
  });
}

export function useOrganisations(query: string) {
  return useQuery({
    queryKey: [key, 'list', query],
    queryFn: ({ signal }) => get<Page<Organisation>>(query ? `/api/directory?${query}` : '/api/directory', signal),
    placeholderData: keepPreviousData,
  });
}

export function useOrganisation(id: Id) {
  return useQuery({
    queryKey: [key, 'one', id],
    queryFn: ({ signal }) => get<Organisation>(`/api/directory/${encodeURIComponent(id)}`, signal),
  });
}

/** A change of the directory. What somebody else changed meanwhile is read again. */
export function useDirectoryChange<A, T>(change: (asked: A) => Promise<T>, done: (result: T) => void) {
  const queries = useQueryClient();
  const readAgain = () => void queries.invalidateQueries({ queryKey: [key] });
  return useMutation({
    mutationFn: change,
    onSuccess: (result) => {
      readAgain();
      done(result);
    },
    onError: (error) => {
      if (Problem.of(error).code === 'conflict') readAgain();
    },
  });
}
