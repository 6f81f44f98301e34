import { useEffect, useState } from 'react';
import { useLive, useLiveSession } from '../../call/live';
import type { TeamCommand } from '../../call/liveSession';
import { useFormat, useText } from '../../i18n';
import { announce } from '../../primitives/Announcer';
import { Banner } from '../../primitives/Banner';
import { Button } from '../../primitives/Button';
import { Row } from '../../primitives/Card';
import { ConfirmDialog } from '../../primitives/Dialog';
import { Tag } from '../../primitives/Tag';
import type { Call, Help as HelpCalled, JoinKind } from '../../protocol/messages';
import { refusedWords } from '../in-call/refusedWords';
import { AskIn } from './AskIn';
import { JoinStatus } from './JoinStatus';
import styles from './Team.module.css';
import { teamWords } from './teamWords';

const COMMANDS: readonly string[] = [
  'askHandover',
  'askSecond',
  'markReached',
  'cancelJoin',
  'sayReady',
  'takeOver',
  'takeTurn',
  'stepOut',
  'callHelp',
];

/** What an interpreter does with colleagues in a call: each sees what their part in it allows. */
export function Team({ call }: { call: Call }) {
  const t = useText(teamWords);
  const refused = useText(refusedWords);
  const live = useLiveSession();
  const refusal = useLive((view) => view.refusal);
  const [asking, ask] = useState<JoinKind | null>(null);
  const [unsent, failed] = useState(false);
  const give = (command: TeamCommand) => failed(!live.team(command));
  const late = refusal && COMMANDS.includes(refusal.command) ? refusal.code : null;
  return (
    <section className={styles.team} aria-label={t.title}>
      <JoinStatus call={call} onGive={give} />
      {unsent && <Banner tone="danger">{t.notSent}</Banner>}
      {call.help && <Help help={call.help} />}
      {late && <Banner tone="danger">{refused[late]}</Banner>}
      <Row>
        {call.part === 'lead' && <LeadButtons call={call} onAsk={ask} onGive={give} />}
        {call.part !== 'lead' && <Leave onLeave={() => give('stepOut')} />}
        <Button look="quiet" icon="person" onPress={() => give('callHelp')}>
          {call.help ? t.helpAgain : t.help}
        </Button>
      </Row>
      {asking && <AskIn call={call} kind={asking} onClose={() => ask(null)} />}
    </section>
  );
}

/** Said aloud too: the interpreter looks at the citizen, not at this. */
function Help({ help }: { help: HelpCalled }) {
  const t = useText(teamWords);
  const { shortTime } = useFormat();
  const words = help.coordinator ? t.helpComes(help.coordinator) : t.helpCalled(shortTime(help.calledAt));
  useEffect(() => announce(words), [words]);
  return <Banner tone={help.coordinator ? 'ok' : 'info'}>{words}</Banner>;
}

interface LeadButtonsProps {
  call: Call;
  onAsk: (kind: JoinKind) => void;
  onGive: (command: TeamCommand) => void;
}

function LeadButtons({ call, onAsk, onGive }: LeadButtonsProps) {
  const t = useText(teamWords);
  const { shortTime } = useFormat();
  const { phone, lines } = call;
  // Where the service's telephone was answered, the centre knows.
  const known = phone && lines.some((line) => line.answeredAt !== null);
  const second = call.peers.find((peer) => peer.part === 'second');
  return (
    <>
      {call.reachedAt ? (
        <Tag tone="info" icon="check">
          {t.reachedAt(shortTime(call.reachedAt))}
        </Tag>
      ) : (
        !known && (
          <Button look="quiet" icon="check" onPress={() => onGive('markReached')}>
            {t.reached}
          </Button>
        )
      )}
      {!call.join && (
        <Button look="secondary" onPress={() => onAsk('handover')}>
          {t.handover}
        </Button>
      )}
      {!call.join && !second && (
        <Button look="secondary" onPress={() => onAsk('second')}>
          {t.second}
        </Button>
      )}
      {second && <Leave onLeave={() => onGive('stepOut')} />}
    </>
  );
}

function Leave({ onLeave }: { onLeave: () => void }) {
  const t = useText(teamWords);
  const [sure, ask] = useState(false);
  return (
    <>
      <Button look="secondary" onPress={() => ask(true)}>
        {t.leave}
      </Button>
      <ConfirmDialog
        isOpen={sure}
        title={t.leaveTitle}
        confirm={t.leave}
        look="danger"
        onConfirm={() => {
          ask(false);
          onLeave();
        }}
        onCancel={() => ask(false)}
      >
        {t.leaveText}
      </ConfirmDialog>
    </>
  );
}
