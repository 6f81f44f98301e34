import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import { signedOut } from '../../../api/http';
import { useSession } from '../../../app/session';
import { DeskLive, type DeskView } from './deskLive';

const DeskLiveContext = createContext<DeskLive | null>(null);

/** Connects the desk once its first page stands: what is told there waits for nobody's first paint. */
export function DeskLiveProvider({ children }: { children: ReactNode }) {
  const { generation } = useSession();
  const [live] = useState(() => new DeskLive());
  useEffect(() => {
    live.start();
    return () => live.stop();
  }, [live]);
  useEffect(() => {
    // Signed in anew on this page: the socket of the old sign-in was closed.
    if (generation > 0 && live.view.link.state === 'closed') live.takeOver();
  }, [live, generation]);
  const link = useSyncExternalStore(live.subscribe, () => live.view.link);
  const isSignedOut = link.state === 'closed' && link.why === 'signed_out';
  useEffect(() => {
    if (isSignedOut) signedOut();
  }, [isSignedOut]);
  return <DeskLiveContext.Provider value={live}>{children}</DeskLiveContext.Provider>;
}

export function useDeskLive(): DeskLive {
  const live = useContext(DeskLiveContext);
  if (!live) throw new Error('useDeskLive outside DeskLiveProvider');
  return live;
}

/** What the desk is told, drawn anew on every change of the part that is looked at. */
export function useDesk<T>(part: (view: DeskView) => T): T {
  const live = useDeskLive();
  return useSyncExternalStore(live.subscribe, () => part(live.view));
}
