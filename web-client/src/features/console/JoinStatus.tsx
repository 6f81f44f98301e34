import { useEffect } from 'react';
import type { TeamCommand } from '../../call/liveSession';
import { useText } from '../../i18n';
import { announce } from '../../primitives/Announcer';
import { Banner } from '../../primitives/Banner';
import { Button } from '../../primitives/Button';
import type { Call, Join } from '../../protocol/messages';
import { teamWords } from './teamWords';

interface JoinStatusProps {
  call: Call;
  onGive: (command: TeamCommand) => void;
}

/** How far a hand-over is, or who is in the call beside oneself, and the one step that comes next. */
export function JoinStatus({ call, onGive }: JoinStatusProps) {
  if (call.part === 'watching') return <Watching call={call} onGive={onGive} />;
  return (
    <>
      {call.part === 'lead' && call.join && <Sought join={call.join} onGive={onGive} />}
      <Pair call={call} onGive={onGive} />
    </>
  );
}

function Sought({ join, onGive }: { join: Join; onGive: JoinStatusProps['onGive'] }) {
  const t = useText(teamWords).join;
  const name = join.interpreter ?? '';
  const title = {
    sought: name ? t.soughtNamed(name) : t.sought[join.kind],
    ringing: t.ringing(name),
    watching: t.watching(name),
    ready: t.ready(name),
  }[join.state];
  useEffect(() => announce(title), [title]);
  const text = { sought: t.soughtText, ringing: t.soughtText, watching: t.watchingText, ready: t.readyText }[
    join.state
  ];
  return (
    <Banner
      tone={join.state === 'ready' ? 'ok' : 'info'}
      title={title}
      actions={
        <>
          {join.state === 'ready' && <Button onPress={() => onGive('takeOver')}>{t.give}</Button>}
          <Button look="secondary" onPress={() => onGive('cancelJoin')}>
            {t.cancel}
          </Button>
        </>
      }
    >
      {text}
    </Banner>
  );
}

function Watching({ call, onGive }: JoinStatusProps) {
  const t = useText(teamWords).watching;
  const lead = call.peers.find((peer) => peer.part === 'lead')?.name ?? '';
  const ready = call.join?.state === 'ready';
  return (
    <Banner
      tone={ready ? 'ok' : 'warn'}
      title={ready ? t.readyTitle : t.title(lead)}
      actions={
        ready ? (
          <Button onPress={() => onGive('takeOver')}>{t.take}</Button>
        ) : (
          <Button onPress={() => onGive('sayReady')}>{t.ready}</Button>
        )
      }
    >
      {ready ? t.readyText : t.text}
    </Banner>
  );
}

/** Two who interpret together. */
function Pair({ call, onGive }: JoinStatusProps) {
  const t = useText(teamWords);
  const other = call.peers.find((peer) => peer.part === (call.part === 'second' ? 'lead' : 'second'));
  if (!other || (call.part !== 'second' && other.part !== 'second')) return null;
  return (
    <Banner
      tone="info"
      title={call.part === 'second' ? t.youSecond(other.name) : t.secondHere(other.name)}
      actions={
        <Button look="secondary" onPress={() => onGive('takeTurn')}>
          {t.turn}
        </Button>
      }
    />
  );
}
