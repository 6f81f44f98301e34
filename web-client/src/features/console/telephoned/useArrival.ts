import { type RefObject, useEffect, useRef } from 'react';
import { useText } from '../../../i18n';
import { announce } from '../../../primitives/Announcer';
import type { Peer } from '../../../protocol/messages';
import { callerWords } from './callerWords';

/** Says that the citizen came into a call that began without them. What was worked in to find them is gone: the heading has its focus. */
export function useArrival(citizen: Peer | null, heading: RefObject<HTMLElement | null>): void {
  const came = useText(callerWords).came;
  const there = useRef(citizen !== null);
  const name = citizen?.name ?? null;
  useEffect(() => {
    if (name !== null && !there.current) {
      announce(came(name));
      if (document.activeElement === document.body) heading.current?.focus();
    }
    there.current = name !== null;
  }, [name, came, heading]);
}
