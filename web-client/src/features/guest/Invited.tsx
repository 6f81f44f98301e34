import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { useSession } from '../../app/session';
import { named, useFormat, useText } from '../../i18n';
import { Banner } from '../../primitives/Banner';
import { Button } from '../../primitives/Button';
import { Stack } from '../../primitives/Card';
import { Icon } from '../../primitives/Icon';
import { PageHeading } from '../../primitives/PageHeading';
import { Failure, Loading } from '../../primitives/State';
import { Tag } from '../../primitives/Tag';
import styles from './guest.module.css';
import { type Invitation, overBy, readLink } from './links';
import type { Over, Place } from './placeMemory';
import { guestWords } from './words';

export interface Step {
  token: string;
  place: Place;
  move: (to: Partial<Place>) => void;
  onOver: (why: Over) => void;
}

/** What the link is for, once the centre has said that it is good; then its `children`, the door. */
export function Invited({ children, ...step }: Step & { children: ReactNode }) {
  const t = useText(guestWords).invitation;
  const { invitation, error, retry } = useInvitation(step);
  if (error !== null) return <Failure error={error} onRetry={retry} />;
  if (!invitation) return <Loading>{t.reading}</Loading>;
  return step.place.atDoor ? children : <Letter invitation={invitation} onGo={() => step.move({ atDoor: true })} />;
}

function useInvitation({ token, move, onOver }: Step) {
  const { account } = useSession();
  const mine = account?.role === 'guest';
  const [read, setRead] = useState<{ invitation: Invitation | null; error: unknown }>({
    invitation: null,
    error: null,
  });
  const [turn, setTurn] = useState(0);
  const retry = useCallback(() => setTurn((before) => before + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: turn asks once more
  useEffect(() => {
    let gone = false;
    setRead({ invitation: null, error: null });
    readLink(token).then(
      (invitation) => {
        if (gone) return;
        // Exchanged here already: the page that did it was closed, or is another tab.
        if (invitation.yours && mine) move({ token: null });
        else setRead({ invitation, error: null });
      },
      (error) => {
        if (gone) return;
        const over = overBy(error);
        if (over) onOver(over);
        else setRead({ invitation: null, error });
      },
    );
    return () => {
      gone = true;
    };
  }, [token, turn]);
  return { ...read, retry };
}

function Letter({ invitation, onGo }: { invitation: Invitation; onGo: () => void }) {
  const t = useText(guestWords).invitation;
  const { centre, account } = useSession();
  const format = useFormat();
  const { emergency, expiresAt } = invitation;
  return (
    <>
      <PageHeading title={emergency ? t.crewTitle : t.title}>
        {emergency && (
          <Tag tone="danger" icon="alarm">
            {t.crew}
          </Tag>
        )}
      </PageHeading>
      <Stack gap={5}>
        <p className={styles.centre}>{t.from(named(centre.name))}</p>
        <ul className={styles.facts}>
          {t.what.map((fact) => (
            <li key={fact}>
              <Icon name="check" />
              <span>{fact}</span>
            </li>
          ))}
        </ul>
        {account && account.role !== 'guest' && <Banner tone="warn">{t.instead(account.name)}</Banner>}
        <Button size="fill" icon="right" iconAt="end" onPress={onGo}>
          {t.on}
        </Button>
        <p className={styles.quiet}>{t.until(format.shortTime(expiresAt))}</p>
      </Stack>
    </>
  );
}
