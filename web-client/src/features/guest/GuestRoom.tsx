import { useCallback, useEffect } from 'react';
import { Layout } from '../../app/Layout';
import { endSession } from '../../app/signOut';
import { useLive, useLiveSession } from '../../call/live';
import { useConnected } from '../../call/useConnected';
import { CallScreen } from '../in-call/CallScreen';
import { LinkNotice } from '../in-call/LinkNotice';
import { Replaced } from '../in-call/Replaced';
import type { Over, Place } from './placeMemory';
import { useKeptDevices } from './useKeptDevices';
import { WaitingRoom } from './WaitingRoom';

interface RoomProps {
  place: Place;
  move: (to: Partial<Place>) => void;
  onOver: (why: Over) => void;
}

/** A guest's session: the waiting room, then the call, until the centre or the guest ends it. */
export function GuestRoom({ place, move, onOver }: RoomProps) {
  const live = useLiveSession();
  useKeptDevices(place, move);
  useConnected(live);
  const { call, guestOver } = useLive((view) => view.live);
  const link = useLive((view) => view.link);
  const why = link.state === 'closed' ? link.why : null;
  useEffect(() => {
    if (guestOver) onOver(guestOver);
    // The session was over before this page could hear why.
    else if (why === 'signed_out') onOver('gone');
  }, [guestOver, why, onOver]);

  const leave = useCallback(() => {
    live.endCall();
    void endSession();
    onOver('left');
  }, [live, onOver]);

  if (call) return <CallScreen call={call} onLeave={leave} />;
  return (
    <Layout width="narrow" guest>
      {why === 'replaced' ? (
        <Replaced />
      ) : (
        <>
          <LinkNotice />
          <WaitingRoom onLeave={leave} />
        </>
      )}
    </Layout>
  );
}
