import { useSyncExternalStore } from 'react';

const KEY = 'zhest.contrast';
const system = matchMedia('(prefers-contrast: more)');
const listeners = new Set<() => void>();
let more = read();

function read(): boolean {
  try {
    const chosen = localStorage.getItem(KEY);
    return chosen === null ? system.matches : chosen === 'more';
  } catch {
    return system.matches;
  }
}

function show(next: boolean) {
  more = next;
  document.documentElement.dataset.contrast = next ? 'more' : 'normal';
  for (const listener of listeners) listener();
}

/** Puts on the page what was chosen here before, or else what the system asks for. */
export function startContrast(): void {
  show(read());
  system.addEventListener('change', () => show(read()));
}

export function setContrast(next: boolean): void {
  try {
    localStorage.setItem(KEY, next ? 'more' : 'normal');
  } catch {
    // Not remembered; it still changes now.
  }
  show(next);
}

export function useContrast(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => more,
  );
}
