import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { Line } from '../../api/types';
import { isRefined } from '../../call/asked';
import { cameraPermission } from '../../call/devices';
import { useLive, useLiveSession } from '../../call/live';
import { named, useFormat, useText } from '../../i18n';
import { Banner } from '../../primitives/Banner';
import { Button } from '../../primitives/Button';
import { Stack } from '../../primitives/Card';
import { PageHeading } from '../../primitives/PageHeading';
import { Loading } from '../../primitives/State';
import { Tag } from '../../primitives/Tag';
import { linkWords } from '../in-call/linkWords';
import { useLoaded } from '../useLoaded';
import { homeWords } from './homeWords';
import { checkSkipped } from './readyCheck';

const RefinePanel = lazy(() => import('./way').then((module) => ({ default: module.RefinePanel })));
const Ladder = lazy(() => import('./way').then((module) => ({ default: module.Ladder })));
const MissedCalls = lazy(() =>
  import('../missed-calls/MissedCalls').then((module) => ({ default: module.MissedCalls })),
);
const LastContacts = lazy(() =>
  import('../my-contacts/LastContacts').then((module) => ({ default: module.LastContacts })),
);

/**
 * The start page: one big button, the one for emergencies, how the line stands, and what was agreed lately.
 *
 * @param kept in place of the big button
 */
export function HomePage({
  onCall,
  onEmergency,
  kept,
}: {
  onCall: () => void;
  onEmergency: () => void;
  kept?: ReactNode;
}) {
  const t = useText(homeWords).home;
  const refused: Readonly<Record<string, string>> = useText(linkWords).refused;
  const live = useLiveSession();
  const refusal = useLive((view) => view.refusal);
  const { value: line } = useLoaded<Line>('/api/line', { every: 15_000 });

  const call = async () => {
    if (checkSkipped() && (await cameraPermission()) === 'granted') live.requests.call(true);
    else onCall();
  };
  return (
    <>
      <PageHeading title={t.title} tab={t.tab} />
      <Stack gap={4}>
        {refusal && <Banner tone="danger">{refused[refusal.code] ?? refused.wrong_state}</Banner>}
        <Suspense>
          <MissedCalls onCall={kept || line?.opening.open === false ? null : () => void call()} />
        </Suspense>
        {line && <LineState line={line} />}
        {kept}
        {!kept && line?.opening.open !== false && (
          <Button size="main" icon="sign" onPress={() => void call()}>
            {t.call}
          </Button>
        )}
        <Button look="alarm" size="fill" icon="alarm" onPress={onEmergency}>
          {t.emergency}
        </Button>
        {!kept && line?.opening.open !== false && <Refine />}
      </Stack>
      <Suspense>
        {!kept && line && isHopeless(line) && <Ladder open={line.opening.open} />}
        <LastContacts />
      </Suspense>
    </>
  );
}

/** What most callers need not say. Open while something is chosen, so that nothing is asked for unseen. */
function Refine() {
  const t = useText(homeWords).home;
  const [open, show] = useState(isRefined(useLive((view) => view.asked)));
  return (
    <div>
      <Button look="quiet" icon={open ? 'up' : 'down'} aria-expanded={open} onPress={() => show(!open)}>
        {t.refine}
      </Button>
      {open && (
        <Suspense fallback={<Loading />}>
          <RefinePanel />
        </Suspense>
      )}
    </div>
  );
}

/** Closed, or a wait that is no offer: the ladder down from a video call is shown. */
function isHopeless({ opening, expectedWaitSeconds: wait, hopelessAfterSeconds: hopeless }: Line): boolean {
  return !opening.open || wait === null || wait >= hopeless;
}

/** Whether somebody is there to answer, and how long it takes, as far as it can honestly be said. */
function LineState({ line }: { line: Line }) {
  const t = useText(homeWords).home;
  if (!line.opening.open) return <Closed opening={line.opening} />;
  const { readyInterpreters: ready, waiting, expectedWaitSeconds: wait } = line;
  const state = ready > 0 ? 'free' : wait !== null ? 'busy' : 'nobody';
  const tone = { free: 'ok', busy: 'warn', nobody: 'neutral' } as const;
  const icon = { free: 'check', busy: 'clock', nobody: 'minus' } as const;
  return (
    <Stack gap={2}>
      <p>
        <Tag tone={tone[state]} icon={icon[state]}>
          {t[state]}
        </Tag>
      </p>
      <p>
        {[ready > 0 && t.ready(ready), waiting > 0 && t.waiting(waiting), wait !== null && t.wait(wait)]
          .filter(Boolean)
          .join(' ')}
        {state !== 'free' && wait === null && ` ${t.try}`}
      </p>
    </Stack>
  );
}

/** The line is closed: what the centre says to that, and when it opens. */
function Closed({ opening }: { opening: Line['opening'] }) {
  const t = useText(homeWords).home;
  const format = useFormat();
  const message = named({ ru: opening.messageRu || opening.messageEn, en: opening.messageEn || opening.messageRu });
  return (
    <Banner tone="warn" title={t.closed}>
      {message && <p>{message}</p>}
      <p>{opening.opensAt ? t.opensAt(format.shortDateTime(opening.opensAt)) : t.opensLater}</p>
    </Banner>
  );
}
