import { QueryClient } from '@tanstack/react-query';
import { Problem } from '../api/problem';

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
