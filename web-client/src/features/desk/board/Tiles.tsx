import { useFormat, useText } from '../../../i18n';
import type { Board } from '../../../protocol/messages';
import styles from './Board.module.css';
import { Age } from './boardClock';
import { definitions } from './definitions';
import { Tile } from './Figure';
import { looks, percent, verdict } from './share';
import { boardWords } from './words';

/** The board in six numbers. */
export function Tiles({ board }: { board: Board }) {
  const t = useText(boardWords);
  const how = useText(definitions);
  const { number } = useFormat();
  const { day, goals, states, waiting, waitingInAll } = board;
  const alarms = waiting.filter((call) => call.emergency).length;
  const oldest = waiting.map((call) => call.requestedAt).sort()[0];
  const busy = states.busy + states.afterCall;
  const speed = verdict(day.speed.withinFloor, day.speed.ofFloor, goals.percent);
  const share = percent(day.speed.withinFloor, day.speed.ofFloor);
  const lost = percent(day.lost.late, day.answered + day.lost.late);
  return (
    <ul className={styles.tiles} aria-label={t.tiles.title}>
      <Tile
        name={t.tiles.waiting}
        value={number(waitingInAll)}
        tone={alarms > 0 ? 'danger' : waitingInAll > 0 ? 'warn' : 'ok'}
        icon={alarms > 0 ? 'alarm' : waitingInAll > 0 ? 'clock' : 'check'}
        word={
          alarms > 0 ? (
            t.tiles.alarms(alarms)
          ) : oldest ? (
            <>
              {t.tiles.longest} <Age since={oldest} />
            </>
          ) : (
            t.tiles.nobody
          )
        }
        definition={how.waiting}
      />
      <Tile
        name={t.tiles.ready}
        value={number(states.ready)}
        tone={states.ready > 0 ? 'ok' : 'warn'}
        icon={states.ready > 0 ? 'check' : 'warning'}
        word={states.ringing > 0 ? t.tiles.ringing(states.ringing) : states.ready > 0 ? t.tiles.free : t.tiles.noneFree}
        definition={how.ready}
      />
      <Tile
        name={t.tiles.busy}
        value={number(busy)}
        icon="dot"
        tone="info"
        word={t.tiles.afterCall(states.afterCall)}
        definition={how.busy}
      />
      <Tile
        name={t.tiles.away}
        value={number(states.onBreak)}
        icon={states.absent > 0 ? 'warning' : 'minus'}
        tone={states.absent > 0 ? 'warn' : 'neutral'}
        word={t.tiles.off(states.absent, states.off)}
        definition={how.away}
      />
      <Tile
        name={t.tiles.speed(goals.floorSeconds)}
        value={share === null ? '—' : t.percent(number(share))}
        tone={looks[speed][0]}
        icon={looks[speed][1]}
        word={t.verdict[speed](goals.percent)}
        definition={how.speed(goals.floorSeconds, goals.earlySeconds)}
      />
      <Tile
        name={t.tiles.lost}
        value={number(day.lost.late)}
        tone={lost === null ? 'neutral' : lost < 5 ? 'ok' : 'danger'}
        icon={lost === null ? 'minus' : lost < 5 ? 'check' : 'warning'}
        word={lost === null ? t.verdict.none() : t.tiles.lostShare(number(lost))}
        definition={how.lost(goals.earlySeconds)}
      />
    </ul>
  );
}
