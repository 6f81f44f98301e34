import { useEffect, useState } from 'react';
import { get } from '../../api/http';
import type { Organisation, Page } from '../../api/types';

/** Long enough that a word is typed in one go, short enough that nobody waits for it. */
const PAUSE_MS = 250;

/** As many as are taken in at a glance; who sees more types more. */
const SHOWN = 8;

export interface Found {
  /** Null until there is an answer to what is typed. */
  page: Page<Organisation> | null;
  error: unknown;
}

const none: Found = { page: null, error: null };

/** What the directory has for what is typed, a moment after the last letter. The last answer stays until the next comes. */
export function useFound(typed: string): Found {
  const [found, setFound] = useState<Found>(none);
  const text = typed.trim();
  useEffect(() => {
    if (text.length < 2) {
      setFound(none);
      return;
    }
    const asked = new AbortController();
    const timer = setTimeout(() => {
      get<Page<Organisation>>(`/api/directory?${new URLSearchParams({ q: text, size: String(SHOWN) })}`, asked.signal)
        .then((page) => setFound({ page, error: null }))
        .catch((error: unknown) => {
          if (!asked.signal.aborted) setFound({ page: null, error });
        });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      asked.abort();
    };
  }, [text]);
  return found;
}
