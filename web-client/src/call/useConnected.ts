import { useEffect, useSyncExternalStore } from 'react';
import { signedOut } from '../api/http';
import { useSession } from '../app/session';
import type { Link } from '../protocol/connection';

interface Connected {
  readonly view: { link: Link };
  subscribe: (listener: () => void) => () => void;
  start: () => void;
  stop: () => void;
  takeOver: () => void;
}

/** Keeps a connection for as long as its provider stands, over a new sign-in, until the sign-in is over. */
export function useConnected(live: Connected): void {
  const { generation } = useSession();
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
}
