import { useEffect } from 'react';
import { useText } from '../../../i18n';
import { announce } from '../../../primitives/Announcer';
import { Banner } from '../../../primitives/Banner';
import { refusedWords } from '../../in-call/refusedWords';
import { phoneWords } from './phoneWords';
import type { Phone } from './usePhone';

/** Why the last command to the telephone was not carried out. */
export function PhoneProblem({ phone: { problem } }: { phone: Phone }) {
  const notSent = useText(phoneWords).notSent;
  const refused = useText(refusedWords);
  const words = problem === null ? null : problem === 'not_sent' ? notSent : refused[problem];
  useEffect(() => {
    if (words) announce(words);
  }, [words]);
  return words && <Banner tone="danger">{words}</Banner>;
}
