import { useText } from '../../../i18n';
import type { IconName } from '../../../primitives/Icon';
import { Tag, type Tone } from '../../../primitives/Tag';
import type { BoardInterpreter, InterpreterState } from '../../../protocol/messages';
import { countedOn, wholeMinutes } from '../../console/tired';
import { consoleWords } from '../../console/words';
import styles from './Board.module.css';
import { Left, useBoardNow } from './boardClock';
import { boardWords } from './words';

const looks: Record<InterpreterState, readonly [Tone, IconName]> = {
  ready: ['ok', 'check'],
  busy: ['info', 'dot'],
  after_call: ['neutral', 'text'],
  break: ['neutral', 'clock'],
  off: ['neutral', 'minus'],
};

/** What an interpreter does; a call that rings and a page that is gone say more than the state. */
export function InterpreterTag({ of, gone }: { of: BoardInterpreter; gone: boolean }) {
  const t = useText(boardWords).people;
  const { state: states, breakKind: kinds } = useText(consoleWords);
  const [tone, icon] = looks[of.state];
  if (gone) return <Tag icon="minus">{t.gone}</Tag>;
  const words = of.breakKind ? t.onBreak(kinds[of.breakKind].toLowerCase()) : states[of.state];
  return (
    <div className={styles.tags}>
      {of.offerUntil ? (
        <Tag tone="warn" icon="dot">
          {t.rings} <Left until={of.offerUntil} />
        </Tag>
      ) : (
        <Tag tone={tone} icon={icon}>
          {words} {of.readyAt && <Left until={of.readyAt} />}
        </Tag>
      )}
      {of.part && of.part !== 'lead' && <Tag icon="person">{t.part[of.part]}</Tag>}
      {of.help && (
        <Tag tone={of.help.coordinator ? 'info' : 'danger'} icon={of.help.coordinator ? 'check' : 'warning'}>
          {of.help.coordinator ? t.helpComes(of.help.coordinator) : t.help}
        </Tag>
      )}
      {of.absent && (
        <Tag tone="danger" icon="warning">
          {t.absent}
        </Tag>
      )}
    </div>
  );
}

/** How long somebody signed, what rest is owed, counted on as the console counts it, and what was missed. */
export function Load({ of: { tiredness, missedToday, missedInARow } }: { of: BoardInterpreter }) {
  const t = useText(boardWords).people;
  const { signed, stretch, owed, rested } = countedOn(tiredness, useBoardNow());
  return (
    <div className={styles.state}>
      <p>{t.signed(wholeMinutes(signed), wholeMinutes(stretch))}</p>
      <div className={styles.tags}>
        {tiredness.swapDue && (
          <Tag tone="warn" icon="warning">
            {t.swap}
          </Tag>
        )}
        {tiredness.secondDue && (
          <Tag tone="warn" icon="warning">
            {t.second}
          </Tag>
        )}
        {owed > rested && (
          <Tag tone="warn" icon="half">
            {t.owes(wholeMinutes(owed - rested + 59))}
          </Tag>
        )}
        {missedToday > 0 && (
          <Tag tone={missedInARow > 1 ? 'danger' : 'neutral'} icon={missedInARow > 1 ? 'warning' : 'minus'}>
            {t.missed(missedToday, missedInARow)}
          </Tag>
        )}
      </div>
    </div>
  );
}
