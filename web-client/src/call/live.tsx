import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import { useAccount } from '../app/session';
import { tabMemory } from './callMemory';
import { LiveSession, type View } from './liveSession';
import { useConnected } from './useConnected';

const LiveContext = createContext<LiveSession | null>(null);

/** Holds the live connection of the signed-in person for the pages inside it. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const { id } = useAccount();
  const [live] = useState(() => new LiveSession(tabMemory(id)));
  useConnected(live);
  return <LiveRoom live={live}>{children}</LiveRoom>;
}

/** Pages that draw from this session, whether it is connected yet or not: a guest looks at their picture before. */
export function LiveRoom({ live, children }: { live: LiveSession; children: ReactNode }) {
  return <LiveContext.Provider value={live}>{children}</LiveContext.Provider>;
}

/** The commands. */
export function useLiveSession(): LiveSession {
  const live = useContext(LiveContext);
  if (!live) throw new Error('useLiveSession outside LiveProvider');
  return live;
}

/** What the page knows, drawn anew on every change of the part that is looked at. */
export function useLive<T>(part: (view: View) => T): T {
  const live = useLiveSession();
  return useSyncExternalStore(live.subscribe, () => part(live.view));
}

/** The server's clock, looked at every second (ms). */
export function useNow(): number {
  const live = useLiveSession();
  const [now, setNow] = useState(() => live.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(live.now()), 1000);
    return () => clearInterval(timer);
  }, [live]);
  return now;
}

/**
 * Whole seconds since an instant of the server, or until it when that is what is asked. The page's notion of the server's
 * clock is late by one message, so the seconds left are rounded: fifteen of them must not begin at 16.
 */
export const secondsSince = (instant: string, now: number) =>
  Math.max(0, Math.floor((now - Date.parse(instant)) / 1000));
export const secondsUntil = (instant: string, now: number) =>
  Math.max(0, Math.round((Date.parse(instant) - now) / 1000));
