import { useEffect, useRef, useState } from 'react';

/** A row that stays where it was; `gone`: it is there only so that nothing moves. */
export interface Steady<T> {
  row: T;
  gone: boolean;
}

/** The new rows in the places of the old ones: who is gone keeps the place, who is new comes last. */
export function inOldPlaces<T>(old: readonly T[], now: readonly T[], keyOf: (row: T) => string): Steady<T>[] {
  const fresh = new Map(now.map((row) => [keyOf(row), row]));
  const known = new Set(old.map(keyOf));
  return [
    ...old.map((row) => {
      const found = fresh.get(keyOf(row));
      return { row: found ?? row, gone: found === undefined };
    }),
    ...now.filter((row) => !known.has(keyOf(row))).map((row) => ({ row, gone: false })),
  ];
}

/**
 * Rows that do not move while somebody points at them or has the focus among them: a button must not slip away from under
 * the hand that presses it.
 */
export function useSteady<T>(now: readonly T[], keyOf: (row: T) => string) {
  const [held, setHeld] = useState<readonly T[] | null>(null);
  const [pointed, point] = useState(false);
  const [focused, focus] = useState(false);
  const area = useRef<HTMLDivElement>(null);
  // A button that goes away with the focus on it says nothing of that.
  useEffect(() => {
    if (focused && !area.current?.contains(document.activeElement)) focus(false);
  });
  const holds = pointed || focused;
  // Kept from the moment of the first touch on, with whoever came since.
  const rows = holds && held ? inOldPlaces(held, now, keyOf) : now.map((row) => ({ row, gone: false }));
  if (holds && (!held || rows.length > held.length)) setHeld(rows.map(({ row }) => row));
  if (!holds && held) setHeld(null);
  return {
    rows,
    /** Whether the rows would stand otherwise by themselves. */
    waits: holds && (rows.length !== now.length || rows.some(({ row }, i) => keyOf(row) !== keyOf(now[i] ?? row))),
    area: {
      ref: area,
      onPointerEnter: () => point(true),
      onPointerLeave: () => point(false),
      onFocus: () => focus(true),
      onBlur: () => focus(false),
    },
  };
}
