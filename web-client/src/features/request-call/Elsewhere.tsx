import { useEffect, useRef, useState } from 'react';
import { useLiveSession } from '../../call/live';
import { useText } from '../../i18n';
import { Banner } from '../../primitives/Banner';
import { Button } from '../../primitives/Button';
import { Row } from '../../primitives/Card';
import { PageHeading } from '../../primitives/PageHeading';
import { Listener } from '../../protocol/listener';
import type { RingResult, ServerMessage } from '../../protocol/messages';
import { openSocket } from '../../protocol/socket';
import { linkWords } from '../in-call/linkWords';
import { Ring } from './Callback';
import { callbackWords } from './callbackWords';

/** What this page knows of the citizen's callbacks. */
interface Heard {
  ring: { callId: string; until: string } | null;
  over: RingResult | null;
}

/** Another page of the citizen is the live one. This one rings too, and whichever is answered first has the call. */
export function Elsewhere() {
  const t = useText(linkWords).replaced;
  const words = useText(callbackWords).elsewhere;
  const live = useLiveSession();
  const { heard, up, answer, hush } = useListener();
  return (
    <>
      <PageHeading title={t.title} />
      <div role="status">{heard.over && <Banner tone="info">{words.over[heard.over]}</Banner>}</div>
      <p>{t.text}</p>
      <p>{words.rings}</p>
      <Row>
        <Button onPress={() => live.takeOver()}>{t.here}</Button>
      </Row>
      {heard.ring && (
        <Ring
          key={heard.ring.until}
          until={heard.ring.until}
          offline={!up}
          onAnswer={answer}
          decline={words.notNow}
          onDecline={hush}
        />
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
    answer() {
      const sent = ring !== null && (listener.current?.send({ type: 'answerCallback', callId: ring.callId }) ?? false);
      if (sent) live.media.wantCamera(true);
      return sent;
    },
    /** Not here: the other pages go on ringing. */
    hush: () => setHeard({ ring: null, over: null }),
  };
}
