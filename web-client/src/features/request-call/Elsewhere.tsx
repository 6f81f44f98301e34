import { useEffect, useRef, useState } from 'react';
import { useLiveSession } from '../../call/live';
import { useText } from '../../i18n';
import { Banner } from '../../primitives/Banner';
import { Button } from '../../primitives/Button';
import { Row } from '../../primitives/Card';
import { PageHeading } from '../../primitives/PageHeading';
import { Listener } from '../../protocol/listener';
import type { IncomingCall, RingResult, ServerMessage } from '../../protocol/messages';
import { openSocket } from '../../protocol/socket';
import { linkWords } from '../in-call/linkWords';
import { callbackWords } from './callbackWords';
import { IncomingRing } from './Incoming';
import { Ring } from './Ring';

/** What this page knows of calls to the citizen: callbacks, and who telephones them. */
interface Heard {
  ring: { callId: string; until: string; incoming: IncomingCall | null } | null;
  over: RingResult | null;
}

/** Another page of the citizen is the live one. This one rings too, and whichever is answered first has the call. */
export function Elsewhere() {
  const t = useText(linkWords).replaced;
  const { elsewhere: words, ring: callbackRing } = useText(callbackWords);
  const live = useLiveSession();
  const { heard, up, answer, decline, hush } = useListener();
  const { ring, over } = heard;
  return (
    <>
      <PageHeading title={t.title} />
      <div role="status">{over && <Banner tone="info">{words.over[over]}</Banner>}</div>
      <p>{t.text}</p>
      <p>{words.rings}</p>
      <Row>
        <Button onPress={() => live.takeOver()}>{t.here}</Button>
      </Row>
      {ring?.incoming && (
        <IncomingRing
          key={ring.until}
          incoming={ring.incoming}
          offline={!up}
          onAnswer={() => answer('answerRing')}
          onDecline={decline}
        />
      )}
      {ring && !ring.incoming && (
        <Ring
          key={ring.until}
          words={callbackRing}
          until={ring.until}
          offline={!up}
          onAnswer={() => answer('answerCallback')}
          decline={words.notNow}
          onDecline={hush}
        >
          <p>{callbackRing.about}</p>
        </Ring>
      )}
    </>
  );
}

function useListener() {
  const live = useLiveSession();
  const [heard, setHeard] = useState<Heard>({ ring: null, over: null });
  const [up, setUp] = useState(false);
  const listener = useRef<Listener>(null);
  const last = useRef(live.rang);
  useEffect(() => {
    const receive = (message: ServerMessage) => {
      if (message.type === 'ringing') {
        last.current = message.callId;
        setHeard({ ring: message, over: null });
      } else if (message.type === 'ringOver') {
        last.current = null;
        // Answered here too, but later than elsewhere: the camera that was opened for it is not needed.
        live.media.leave();
        setHeard({ ring: null, over: message.result });
      }
    };
    const made = new Listener({
      open: openSocket,
      onMessage: receive,
      onLink: setUp,
      onTakeOver: () => live.takeOver(),
      rang: () => last.current,
    });
    listener.current = made;
    return () => made.stop();
  }, [live]);
  const { ring } = heard;
  return {
    heard,
    up,
    answer(type: 'answerCallback' | 'answerRing') {
      const sent = ring !== null && (listener.current?.send({ type, callId: ring.callId }) ?? false);
      if (sent) live.media.wantCamera(true);
      return sent;
    },
    /** Everywhere: whoever telephones is told at once. */
    decline() {
      if (ring) listener.current?.send({ type: 'declineRing', callId: ring.callId });
    },
    /** Not here: the other pages go on ringing. */
    hush: () => setHeard({ ring: null, over: null }),
  };
}
