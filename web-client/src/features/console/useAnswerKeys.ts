import { useEffect, useRef } from 'react';

/** Keys pressed this soon after the ring, or after another key, belong to something that was being typed (ms). */
const GUARD = 700;

/**
 * Enter accepts and D declines, anywhere on the page. A person in the middle of typing when the ring comes accepts
 * nothing by accident: a key counts only after a moment of rest, and never when it presses a button that has the focus.
 */
export function useAnswerKeys({
  accept,
  decline,
  active,
}: {
  accept: () => void;
  decline: () => void;
  active: boolean;
}) {
  const keys = useRef({ accept, decline });
  keys.current = { accept, decline };
  useEffect(() => {
    if (!active) return;
    let quietSince = performance.now();
    const press = (event: KeyboardEvent) => {
      const rested = performance.now() - quietSince >= GUARD;
      quietSince = performance.now();
      const plain = !event.repeat && !event.ctrlKey && !event.altKey && !event.metaKey && !event.isComposing;
      const onButton = event.target instanceof Element && event.target.closest('button, a, input, select, textarea');
      if (!plain || !rested || onButton) return;
      // By place on the keyboard: D is «В» in the Russian layout.
      if (event.code === 'Enter' || event.code === 'NumpadEnter') keys.current.accept();
      else if (event.code === 'KeyD') keys.current.decline();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, [active]);
}
