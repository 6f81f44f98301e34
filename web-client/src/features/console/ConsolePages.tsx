import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { useLocation } from 'wouter';
import { useLive, useLiveSession } from '../../call/live';
import { Loading } from '../../primitives/State';
import { LinkNotice } from '../in-call/LinkNotice';
import { Replaced } from '../in-call/Replaced';
import { OfferCard } from './OfferCard';

const loadCall = () => import('./ConsoleCall');
const ConsoleCall = lazy(() => loadCall().then((module) => ({ default: module.ConsoleCall })));

/** What an interpreter sees: a call takes the page, an offer rings over it, an ended call leads to its wrap-up. */
export function ConsolePages({ frame, children }: { frame: (page: ReactNode) => ReactNode; children: ReactNode }) {
  const live = useLiveSession();
  const [, navigate] = useLocation();
  const replaced = useLive(({ link }) => link.state === 'closed' && link.why === 'replaced');
  const { call, offer, ended } = useLive((view) => view.live);
  useEffect(() => {
    // Behind the first page, and long there when a call is taken.
    void loadCall().catch(() => undefined);
  }, []);
  useEffect(() => {
    if (!ended) return;
    navigate(ended.contactId ? `/console/wrap-ups/${ended.contactId}` : '/console');
    live.forgetEnded();
  }, [ended, navigate, live]);

  if (replaced) return frame(<Replaced />);
  if (call) {
    return (
      <Suspense fallback={<Loading />}>
        <ConsoleCall call={call} />
      </Suspense>
    );
  }
  return (
    <>
      {frame(
        <>
          <LinkNotice />
          {children}
        </>,
      )}
      {offer && <OfferCard key={offer.offerId} offer={offer} />}
    </>
  );
}
