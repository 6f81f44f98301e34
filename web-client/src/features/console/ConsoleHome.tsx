import { useLive, useLiveSession } from '../../call/live';
import { useText } from '../../i18n';
import { Banner } from '../../primitives/Banner';
import { Button } from '../../primitives/Button';
import { Row } from '../../primitives/Card';
import { PageHeading } from '../../primitives/PageHeading';
import { refusedWords } from '../in-call/refusedWords';
import { BreakProposal } from './BreakProposal';
import styles from './Console.module.css';
import { FatigueCard } from './FatigueCard';
import { MyShifts } from './MyShifts';
import { NotificationSwitch } from './NotificationSwitch';
import { OpenWrapUps } from './OpenWrapUps';
import { OwnBlocks } from './OwnBlocks';
import { PresenceBar } from './PresenceBar';
import { teamWords } from './teamWords';
import { consoleWords } from './words';

/** Between calls: what one is doing, how the last offer closed, and what is still to be written. */
export function ConsoleHome() {
  const t = useText(consoleWords);
  return (
    <>
      <PageHeading title={t.title} />
      <ClosedOffer />
      <LeftCall />
      <BreakProposal />
      <div className={styles.columns}>
        <PresenceBar />
        <OpenWrapUps />
        <FatigueCard />
        <MyShifts />
        <OwnBlocks />
      </div>
      <Row>
        <NotificationSwitch />
      </Row>
    </>
  );
}

function LeftCall() {
  const t = useText(consoleWords);
  const words = useText(teamWords).left;
  const live = useLiveSession();
  const left = useLive((view) => view.live.left);
  if (!left) return null;
  return (
    <div role="status">
      <Banner
        tone="ok"
        actions={
          <Button look="secondary" onPress={() => live.forgetEnded()}>
            {t.understood}
          </Button>
        }
      >
        {words[left.how](left.lead)}
      </Banner>
    </div>
  );
}

function ClosedOffer() {
  const t = useText(consoleWords);
  const refused = useText(refusedWords);
  const live = useLiveSession();
  const closed = useLive((view) => view.live.closedOffer);
  const refusal = useLive((view) => view.refusal);
  const late = refusal?.command === 'acceptOffer' ? refusal.code : null;
  if ((!closed || closed.result === 'accepted') && !late) return null;
  const words = late ? refused[late] : t.closed[closed?.result ?? 'withdrawn'];
  return (
    <div role="status">
      <Banner
        tone={closed?.result === 'expired' || late ? 'warn' : 'info'}
        actions={
          <Button look="secondary" onPress={() => live.forgetEnded()}>
            {t.understood}
          </Button>
        }
      >
        {words}
      </Banner>
    </div>
  );
}
