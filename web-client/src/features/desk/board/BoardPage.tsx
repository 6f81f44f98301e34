import { useEffect, useRef, useState } from 'react';
import { useFormat, useText } from '../../../i18n';
import { announce } from '../../../primitives/Announcer';
import { Banner } from '../../../primitives/Banner';
import { Button } from '../../../primitives/Button';
import { Icon } from '../../../primitives/Icon';
import { PageHeading } from '../../../primitives/PageHeading';
import { Failure, Loading } from '../../../primitives/State';
import type { Board } from '../../../protocol/messages';
import styles from './Board.module.css';
import { BoardClock, useBoardNow } from './boardClock';
import { Figures } from './Figures';
import { Interpreters } from './Interpreters';
import { LineNow } from './LineNow';
import { LostCalls } from './LostCalls';
import { Tiles } from './Tiles';
import { type ShownBoard, useBoard } from './useBoard';
import type { Outcome } from './useBoardCommands';
import { WaitingList } from './WaitingList';
import { boardWords } from './words';

/** A board older than that says so, ms. */
const OLD = 20_000;

/** The line as it is now: who waits, who works, what is kept of what was promised. */
export function BoardPage() {
  const t = useText(boardWords);
  const shown = useBoard();
  const { board, error, reload, offset, pausedAt } = shown;
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useAlarms(board);
  return (
    <BoardClock offset={offset} stoppedAt={pausedAt}>
      <PageHeading title={t.title}>
        <Pause shown={shown} />
      </PageHeading>
      {!board && (error ? <Failure error={error} onRetry={reload} /> : <Loading />)}
      {board && (
        <>
          {pausedAt === null && <Old board={board} />}
          <LineNow paused={pausedAt !== null} onDone={(words) => setOutcome({ words, failed: false })} />
          <Tiles board={board} />
          <p className={styles.outcome} data-failed={outcome?.failed || undefined}>
            {outcome && (
              <>
                <Icon name={outcome.failed ? 'warning' : 'check'} size="s" />
                {outcome.words}
              </>
            )}
          </p>
          <div className={styles.lists}>
            <WaitingList board={board} onOutcome={setOutcome} />
            <Interpreters board={board} onOutcome={setOutcome} />
          </div>
          <div className={styles.rest}>
            <Figures board={board} />
            <LostCalls board={board} />
          </div>
        </>
      )}
    </BoardClock>
  );
}

/** Stops what moves, and says since when; what was missed meanwhile comes at once when it goes on. */
function Pause({ shown: { board, isLive, pausedAt, pause, resume } }: { shown: ShownBoard }) {
  const t = useText(boardWords).pause;
  const format = useFormat();
  const paused = pausedAt !== null;
  const words = paused ? t.paused(format.time(new Date(pausedAt).toISOString())) : isLive ? t.live : t.polled;
  return (
    <div className={styles.pause}>
      <p className={styles.live} data-paused={paused || undefined}>
        <Icon name={paused ? 'clock' : 'dot'} size="s" />
        {words}
      </p>
      <Button
        look={paused ? 'primary' : 'secondary'}
        isDisabled={!board}
        onPress={() => {
          if (paused) resume();
          else pause();
          announce(paused ? t.resumed : t.stopped);
        }}
      >
        {paused ? t.resume : t.pause}
      </Button>
    </div>
  );
}

function Old({ board }: { board: Board }) {
  const t = useText(boardWords).pause;
  const { time } = useFormat();
  const old = useBoardNow() - Date.parse(board.at) > OLD;
  return old ? <Banner tone="warn">{t.old(time(board.at))}</Banner> : null;
}

/** An emergency is said aloud, once; the rest of the board is there to be looked at. */
function useAlarms(board: Board | null) {
  const t = useText(boardWords);
  const known = useRef(new Set<string>());
  useEffect(() => {
    for (const { callId, emergency } of board?.waiting ?? []) {
      if (emergency && !known.current.has(callId)) {
        known.current.add(callId);
        announce(t.alarm);
      }
    }
  }, [board, t]);
}
