import { QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Problem } from '../api/problem';
import { useSession } from './session';

/** What staff read from the server. A refusal is final; a lost connection is tried twice more. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (failures, error) => failures < 2 && ['network', 'unavailable'].includes(Problem.of(error).code),
    },
    mutations: { retry: false },
  },
});

/** After a new sign-in over an open page: what failed or grew old meanwhile is read again. */
export function ReadAnew() {
  const { generation } = useSession();
  useEffect(() => {
    if (generation > 0) void queries.invalidateQueries();
  }, [generation]);
  return null;
}
