import { useEffect, useState } from 'react';

/** Speech has gaps; a cue that followed each would flicker (ms). */
const STAYS_FOR = 1_000;

/** On at once, off only when it was off for a while: so it changes no more than once a second. */
export function useSteadyCue(now: boolean): boolean {
  const [shown, show] = useState(now);
  useEffect(() => {
    if (now) {
      show(true);
      return;
    }
    const timer = setTimeout(() => show(false), STAYS_FOR);
    return () => clearTimeout(timer);
  }, [now]);
  return shown;
}
