import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { useLive } from '../../call/live';
import { Loading } from '../../primitives/State';
import { LinkNotice } from '../in-call/LinkNotice';
import { HomePage } from './HomePage';

const loadCall = () => import('../in-call/CallScreen');
const loadWay = () => import('./way');
const CallScreen = lazy(() => loadCall().then((module) => ({ default: module.CallScreen })));
const CameraStep = lazy(() => loadWay().then((module) => ({ default: module.CameraStep })));
const EmergencyStep = lazy(() => loadWay().then((module) => ({ default: module.EmergencyStep })));
const Elsewhere = lazy(() => loadWay().then((module) => ({ default: module.Elsewhere })));
const Waiting = lazy(() => loadWay().then((module) => ({ default: module.Waiting })));
const KeptCallback = lazy(() => loadWay().then((module) => ({ default: module.KeptCallback })));
const CallbackRing = lazy(() => loadWay().then((module) => ({ default: module.CallbackRing })));
const Incoming = lazy(() => loadWay().then((module) => ({ default: module.Incoming })));
const AfterCall = lazy(() => loadWay().then((module) => ({ default: module.AfterCall })));

/**
 * What a citizen sees: what is going on decides, not the address. A call, the queue and the end of a call take the whole
 * page; otherwise `children` are the pages, with the start page for `/`.
 */
export function CitizenPages({
  frame,
  children,
}: {
  /** Puts a page into the layout. */
  frame: (page: ReactNode) => ReactNode;
  children: (home: ReactNode) => ReactNode;
}) {
  const replaced = useLive(({ link }) => link.state === 'closed' && link.why === 'replaced');
  const { call, queue, callback, incoming, ended } = useLive((view) => view.live);
  const requesting = useLive((view) => view.requesting);
  const [preparing, prepare] = useState<'call' | 'emergency' | null>(null);
  const emergency = useLive((view) => view.asked.emergency);
  const waiting = queue !== null || requesting;
  useEffect(() => {
    // The first load is small; what a call needs comes with the first sign of a person.
    const signs = ['pointermove', 'pointerdown', 'keydown'] as const;
    const stop = () => {
      for (const sign of signs) removeEventListener(sign, load);
    };
    const load = () => {
      stop();
      void Promise.all([loadCall(), loadWay()]).catch(() => undefined);
    };
    for (const sign of signs) addEventListener(sign, load, { passive: true });
    return stop;
  }, []);
  useEffect(() => {
    if (waiting || call || emergency) prepare(null);
  }, [waiting, call, emergency]);

  if (replaced) {
    return frame(
      <Suspense fallback={<Loading />}>
        <Elsewhere />
      </Suspense>,
    );
  }
  if (call) {
    return (
      <Suspense fallback={<Loading />}>
        <CallScreen call={call} />
      </Suspense>
    );
  }
  const page =
    preparing === 'emergency' ? (
      <EmergencyStep onLeave={() => prepare(null)} />
    ) : waiting ? (
      <Waiting onEmergency={() => prepare('emergency')} />
    ) : preparing ? (
      <CameraStep onLeave={() => prepare(null)} />
    ) : ended ? (
      <AfterCall ended={ended} onCall={() => prepare('call')} />
    ) : (
      children(
        <HomePage
          onCall={() => prepare('call')}
          onEmergency={() => prepare('emergency')}
          kept={callback && <KeptCallback callback={callback} />}
        />,
      )
    );
  return frame(
    <>
      <LinkNotice />
      <Suspense fallback={<Loading />}>{page}</Suspense>
      {callback?.ringsUntil && (
        <Suspense>
          <CallbackRing callback={callback} until={callback.ringsUntil} />
        </Suspense>
      )}
      {incoming && (
        <Suspense>
          <Incoming incoming={incoming} />
        </Suspense>
      )}
    </>,
  );
}
