import { useMutation } from '@tanstack/react-query';
import { post, put } from '../../../api/http';
import { useText } from '../../../i18n';
import { announce } from '../../../primitives/Announcer';
import { useProblemText } from '../../../primitives/State';
import type { BoardInterpreter } from '../../../protocol/messages';
import { boardWords } from './words';

/** What came of the last command, in a sentence. */
export interface Outcome {
  words: string;
  failed: boolean;
}

/** What a coordinator does on the board. `done` gets the sentence that says so; what it led to comes with the board. */
export function useMoveUp(onOutcome: (outcome: Outcome) => void) {
  const t = useText(boardWords).done;
  const problem = useProblemText();
  const say = (words: string, failed: boolean) => {
    announce(words);
    onOutcome({ words, failed });
  };
  return useMutation({
    mutationFn: (callId: string) => post(`/api/board/calls/${callId}/move-up`),
    onSuccess: () => say(t.movedUp, false),
    onError: (error) => say(problem(error), true),
  });
}

export function useAssign(done: (words: string) => void) {
  const t = useText(boardWords).done;
  return useMutation({
    mutationFn: ({ callId, to }: { callId: string; to: BoardInterpreter }) =>
      post(`/api/board/calls/${callId}/assign`, { interpreter: to.id }),
    onSuccess: (_, { to }) => done(t.assigned(to.name)),
  });
}

export type SetTo = 'break' | 'off';

export function useSetState(done: (words: string) => void) {
  const t = useText(boardWords).done;
  return useMutation({
    mutationFn: ({ of, state }: { of: BoardInterpreter; state: SetTo }) =>
      put(`/api/board/interpreters/${of.id}/state`, { state }),
    onSuccess: (_, { of, state }) => done(t.set[state](of.name)),
  });
}
