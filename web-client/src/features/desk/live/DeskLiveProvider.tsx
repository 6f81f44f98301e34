import { createContext, type ReactNode, useContext, useState, useSyncExternalStore } from 'react';
import { useConnected } from '../../../call/useConnected';
import { DeskLive, type DeskView } from './deskLive';

const DeskLiveContext = createContext<DeskLive | null>(null);

/** Connects the desk once its first page stands: what is told there waits for nobody's first paint. */
export function DeskLiveProvider({ children }: { children: ReactNode }) {
  const [live] = useState(() => new DeskLive());
  useConnected(live);
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
