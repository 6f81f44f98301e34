import type { KeyboardEvent } from 'react';
import type { Line } from '../../../protocol/messages';
import { mayCallAgain } from '../../in-call/lineState';
import type { Phone } from './usePhone';

/** R calls the line of these that ended last again, wherever in the part the focus is but in a field. */
export function redialKey(lines: readonly Line[], phone: Phone | null) {
  const ended = lines.findLast(mayCallAgain);
  return (event: KeyboardEvent) => {
    const typing = event.target instanceof Element && event.target.closest('input');
    const plain = !event.repeat && !event.ctrlKey && !event.altKey && !event.metaKey;
    // By its place on the keyboard: «К» in the Russian layout.
    if (!ended || !phone || !plain || typing || event.code !== 'KeyR') return;
    event.preventDefault();
    phone.redial(ended.lineId);
  };
}
