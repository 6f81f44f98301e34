import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { duration } from '../../../i18n';

const BoardClockContext = createContext<number>(0);

/** The server's clock for the timers of the board, looked at every second; it stands still while the board is paused. */
export function BoardClock({
  offset,
  stoppedAt,
  children,
}: {
  /** Of the server's clock from this page's, ms. */
  offset: number;
  stoppedAt: number | null;
  children: ReactNode;
}) {
  const [page, look] = useState(() => Date.now());
  useEffect(() => {
    if (stoppedAt !== null) return;
    look(Date.now());
    const timer = setInterval(() => look(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [stoppedAt]);
  return <BoardClockContext.Provider value={stoppedAt ?? page + offset}>{children}</BoardClockContext.Provider>;
}

/** Now, ms, by the server's clock. */
export const useBoardNow = () => useContext(BoardClockContext);

/** How long something lasts: it ticks in place. */
export function Age({ since }: { since: string }) {
  const now = useBoardNow();
  return <time>{duration(Math.max(0, Math.floor((now - Date.parse(since)) / 1000)))}</time>;
}

/** How long it is until then. */
export function Left({ until }: { until: string }) {
  const now = useBoardNow();
  return <time>{duration(Math.max(0, Math.round((Date.parse(until) - now) / 1000)))}</time>;
}
