import { type FocusEvent, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the focus in a part of the page whose buttons come and go: when the one that had it is gone, the part itself has it,
 * so that its keys go on working and Tab goes on from there.
 */
export function useKeptFocus<T extends HTMLElement>() {
  const part = useRef<T>(null);
  const inside = useRef(false);
  useLayoutEffect(() => {
    const { activeElement } = document;
    if (inside.current && (activeElement === null || activeElement === document.body)) part.current?.focus();
  });
  return {
    ref: part,
    onFocus: () => {
      inside.current = true;
    },
    onBlur: ({ relatedTarget, currentTarget }: FocusEvent) => {
      // A button that was taken away says nothing of where the focus went.
      if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) inside.current = false;
    },
  };
}
