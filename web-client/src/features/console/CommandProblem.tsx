import { useEffect } from 'react';
import { useText } from '../../i18n';
import { announce } from '../../primitives/Announcer';
import { Banner } from '../../primitives/Banner';
import { refusedWords } from '../in-call/refusedWords';
import { phoneWords } from './phone/phoneWords';
import type { CommandProblem as Problem } from './useCommand';

/** Why the last command in the call was not carried out. */
export function CommandProblem({ problem }: { problem: Problem }) {
  const notSent = useText(phoneWords).notSent;
  const refused = useText(refusedWords);
  const words = problem === null ? null : problem === 'not_sent' ? notSent : refused[problem];
  useEffect(() => {
    if (words) announce(words);
  }, [words]);
  return words && <Banner tone="danger">{words}</Banner>;
}
