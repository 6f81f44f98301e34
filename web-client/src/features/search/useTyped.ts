import { useEffect, useState } from 'react';
import { get } from '../../api/http';

/** Long enough that a word is typed in one go, short enough that nobody waits for it. */
const PAUSE_MS = 250;

export interface Found<T> {
  /** Null until there is an answer to what is typed. */
  value: T | null;
  error: unknown;
}

const none = { value: null, error: null };

/** What an address answers, a moment after the last letter; null: nothing is asked. The last answer stays until the next comes. */
export function useTyped<T>(path: string | null): Found<T> {
  const [found, setFound] = useState<Found<T>>(none);
  useEffect(() => {
    if (path === null) {
      setFound(none);
      return;
    }
    const asked = new AbortController();
    const timer = setTimeout(() => {
      get<T>(path, asked.signal)
        .then((value) => setFound({ value, error: null }))
        .catch((error: unknown) => {
          if (!asked.signal.aborted) setFound({ value: null, error });
        });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      asked.abort();
    };
  }, [path]);
  return found;
}
