import { useEffect, useRef, useState } from 'react';
import { useLive, useLiveSession, useNow } from '../../call/live';
import { useText } from '../../i18n';
import { announce } from '../../primitives/Announcer';
import { Banner } from '../../primitives/Banner';
import { Button } from '../../primitives/Button';
import { dayWords } from './dayWords';
import { breakAt, useMyShifts } from './myShifts';
import { consoleWords } from './words';

/** Answered for this page's life: a break that was taken or passed over is not proposed again. */
const answered = new Set<string>();

/** A planned break has begun: it is proposed, never set. One key takes it while no call is on. */
export function BreakProposal() {
  const t = useText(dayWords).proposal;
  const kinds = useText(consoleWords).breakKind;
  const live = useLiveSession();
  const { data } = useMyShifts();
  const now = useNow();
  const { presence, offer } = useLive((view) => view.live);
  const up = useLive((view) => view.link.state === 'up');
  const [, drawAgain] = useState(0);
  const planned = data && breakAt(data, now);
  const free = presence?.state === 'ready' || presence?.state === 'after_call';
  const id = planned && free && !offer && !answered.has(planned.id) ? planned.id : null;

  useEffect(() => {
    if (planned && presence?.state === 'break') answered.add(planned.id);
  }, [planned, presence]);
  useEffect(() => {
    if (id) announce(t.title);
  }, [id, t.title]);

  const settle = (take: boolean) => {
    if (!planned) return;
    answered.add(planned.id);
    if (take) live.takeBreak(planned.kind);
    drawAgain((before) => before + 1);
  };
  useBreakKey(id !== null && up, () => settle(true));
  if (!id || !planned) return null;
  return (
    <Banner
      title={t.title}
      actions={
        <>
          <Button isDisabled={!up} onPress={() => settle(true)}>
            {t.take}
          </Button>
          <Button look="quiet" onPress={() => settle(false)}>
            {t.later}
          </Button>
        </>
      }
    >
      {t.text(kinds[planned.kind], planned.start, planned.end)}
    </Banner>
  );
}

/** B by its place on the keyboard («И» in the Russian layout), outside fields: nobody types a break by accident. */
function useBreakKey(active: boolean, take: () => void): void {
  const act = useRef(take);
  act.current = take;
  useEffect(() => {
    if (!active) return;
    const press = (event: KeyboardEvent) => {
      const plain = !event.repeat && !event.ctrlKey && !event.altKey && !event.metaKey && !event.isComposing;
      const inField = event.target instanceof Element && event.target.closest('input, select, textarea');
      if (plain && !inField && event.code === 'KeyB') {
        event.preventDefault();
        act.current();
      }
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [active]);
}
