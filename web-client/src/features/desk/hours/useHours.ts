import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { get } from '../../../api/http';
import { Problem } from '../../../api/problem';
import type { Hours } from '../../../api/types';
import { announce } from '../../../primitives/Announcer';

const key = ['hours'];

/** @param live whether it is asked for anew by itself */
export function useHours(live = true) {
  return useQuery({
    queryKey: key,
    queryFn: ({ signal }) => get<Hours>('/api/hours', signal),
    // It closes and opens by itself.
    refetchInterval: live && 30_000,
  });
}

/** A change of the hours: the server answers with all of them. `done` is what it says when it went well. */
export function useHoursChange<T>(change: (what: T) => Promise<Hours>, done: (what: T) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (hours, what) => {
      queries.setQueryData(key, hours);
      done(what);
    },
    onError: (error) => {
      if (Problem.of(error).code === 'conflict') void queries.invalidateQueries({ queryKey: key });
    },
  });
}

/** Says it to readers, and hands it on to be seen. */
export function said(show: (words: string) => void, words: string): void {
  announce(words);
  show(words);
}
