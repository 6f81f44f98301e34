import { useQuery } from '@tanstack/react-query';
import { get } from '../../../api/http';
import type { SkilledInterpreter } from '../../../api/types';

export const skilledKey = ['interpreters-skilled'];

export function useSkilled() {
  return useQuery({
    queryKey: skilledKey,
    queryFn: ({ signal }) => get<SkilledInterpreter[]>('/api/interpreters/skills', signal),
  });
}
