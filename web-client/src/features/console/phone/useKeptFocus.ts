import { type FocusEvent, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the focus in a part of the page whose buttons come and go: when the one that had it is gone, the part itself has it,
 * so that its keys go on working and Tab goes on from there. Who clicked elsewhere has left.
 */
export function useKeptFocus<T extends HTMLElement>() {
  const part = useRef<T>(null);
  const focused = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (focused.current === null || focused.current.isConnected) return;
    focused.current = null;
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) part.current?.focus({ preventScroll: true });
  });
  return {
    ref: part,
    onFocus: ({ target }: FocusEvent) => {
      focused.current = target;
    },
    onBlur: ({ target }: FocusEvent) => {
      // Some browsers say a blur of what is being taken away too: then it is gone a moment later.
      queueMicrotask(() => {
        if (target.isConnected && focused.current === target) focused.current = null;
      });
    },
  };
}
