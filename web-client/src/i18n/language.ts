import { useSyncExternalStore } from 'react';

export type Language = 'ru' | 'en';
export const languages: readonly Language[] = ['ru', 'en'];

/** Dates in English keep the day first, as everything around them in the centre does. */
export const locales: Record<Language, string> = { ru: 'ru-RU', en: 'en-GB' };

const KEY = 'zhest.language';
const listeners = new Set<() => void>();
let current: Language = remembered();

function remembered(): Language {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'ru';
  } catch {
    return 'ru'; // Storage may be forbidden; the page still speaks.
  }
}

export function language(): Language {
  return current;
}

/** True when this browser's user has chosen a language here before. */
export function languageChosen(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

export function setLanguage(next: Language): void {
  current = next;
  document.documentElement.lang = next;
  try {
    localStorage.setItem(KEY, next);
  } catch {
    // Not remembered; nothing else is lost.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, language);
}
