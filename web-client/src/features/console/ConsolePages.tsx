import { type ReactNode, useEffect } from 'react';
import { useLocation } from 'wouter';
import { useLive, useLiveSession } from '../../call/live';
import { LinkNotice } from '../in-call/LinkNotice';
import { Replaced } from '../in-call/Replaced';
import { ConsoleCall } from './ConsoleCall';
import { OfferCard } from './OfferCard';

/** What an interpreter sees: a call takes the page, an offer rings over it, an ended call leads to its wrap-up. */
export function ConsolePages({ frame, children }: { frame: (page: ReactNode) => ReactNode; children: ReactNode }) {
  const live = useLiveSession();
  const [, navigate] = useLocation();
  const replaced = useLive(({ link }) => link.state === 'closed' && link.why === 'replaced');
  const { call, offer, ended } = useLive((view) => view.live);
  useEffect(() => {
    if (!ended) return;
    navigate(ended.contactId ? `/console/wrap-ups/${ended.contactId}` : '/console');
    live.forgetEnded();
  }, [ended, navigate, live]);

  if (replaced) return frame(<Replaced />);
  if (call) return <ConsoleCall call={call} />;
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
