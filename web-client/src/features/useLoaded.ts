import { useCallback, useEffect, useState } from 'react';
import { get } from '../api/http';

/** What a page reads from the server: nothing yet, the answer, or the failure. An answer stays while it is read anew. */
export interface Loaded<T> {
  value: T | null;
  error: unknown;
  reload: () => void;
}

/**
 * Reads one address, anew when `path` or `version` changes and every `every` ms while the page is looked at. Small on
 * purpose: the citizen's first load has no room for a query library.
 */
export function useLoaded<T>(
  path: string | null,
  { version = '', every }: { version?: string; every?: number } = {},
): Loaded<T> {
  const [state, setState] = useState<{ path: string | null; value: T | null; error: unknown }>({
    path,
    value: null,
    error: null,
  });
  const [turn, setTurn] = useState(0);
  const reload = useCallback(() => setTurn((before) => before + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: version and turn ask for the same address again
  useEffect(() => {
    if (path === null) return;
    const abort = new AbortController();
    get<T>(path, abort.signal).then(
      (value) => setState({ path, value, error: null }),
      (error) => {
        if (!abort.signal.aborted) {
          setState((before) => ({ path, value: before.path === path ? before.value : null, error }));
        }
      },
    );
    return () => abort.abort();
  }, [path, version, turn]);

  useEffect(() => {
    if (!every) return;
    const timer = setInterval(() => document.visibilityState === 'visible' && reload(), every);
    return () => clearInterval(timer);
  }, [every, reload]);

  const current = state.path === path;
  return { value: current ? state.value : null, error: current ? state.error : null, reload };
}
