import { useMutation } from '@tanstack/react-query';
import { post } from '../../api/http';

/** Says to an interpreter who called for help, by id, that this coordinator comes. */
export function useComeToHelp(done: () => void) {
  return useMutation({
    mutationFn: (interpreter: string) => post(`/api/board/interpreters/${interpreter}/help`),
    onSuccess: done,
  });
}
