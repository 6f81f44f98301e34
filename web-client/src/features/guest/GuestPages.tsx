import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { Layout } from '../../app/Layout';
import { useSession } from '../../app/session';
import { LiveRoom } from '../../call/live';
import { LiveSession } from '../../call/liveSession';
import { Closed } from './Closed';
import { Door } from './Door';
import { GuestRoom } from './GuestRoom';
import { Invited } from './Invited';
import type { Over } from './placeMemory';
import { usePlace } from './usePlace';

/**
 * `/guest`: somebody who was sent a link. What it is, who they are and whether they are seen and heard, the waiting room, the
 * call, and why it is over. One session of media from the check on, so that the camera stays open on the way in.
 */
export function GuestPages() {
  const { account } = useSession();
  const { place, move } = usePlace();
  const [live] = useState(() => new LiveSession());
  const { token, over } = place;
  const close = useCallback((why: Over) => move({ token: null, over: why }), [move]);
  useEffect(() => {
    if (over) live.media.leave();
  }, [over, live]);

  let page: ReactNode;
  if (over) page = <Closed why={over} />;
  else if (token !== null) {
    page = (
      <Invited token={token} place={place} move={move} onOver={close}>
        <Door token={token} place={place} move={move} onOver={close} />
      </Invited>
    );
  } else if (account?.role === 'guest') return inRoom(<GuestRoom place={place} move={move} onOver={close} />);
  else page = <Closed why={null} />;
  return inRoom(
    <Layout width="narrow" guest>
      {page}
    </Layout>,
  );

  function inRoom(children: ReactNode) {
    return <LiveRoom live={live}>{children}</LiveRoom>;
  }
}
