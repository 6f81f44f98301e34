import { useState } from 'react';
import { useText } from '../../../i18n';
import { Button } from '../../../primitives/Button';
import { Card } from '../../../primitives/Card';
import { Empty, useProblemText } from '../../../primitives/State';
import { type Column, Table } from '../../../primitives/Table';
import type { Board, BoardInterpreter } from '../../../protocol/messages';
import { useComeToHelp } from '../help';
import { said } from '../hours/useHours';
import styles from './Board.module.css';
import { Age } from './boardClock';
import { definitions } from './definitions';
import { Definition } from './Figure';
import { InterpreterTag, Load } from './InterpreterCells';
import { StateDialog } from './StateDialog';
import { type Steady, useSteady } from './steady';
import type { Outcome } from './useBoardCommands';
import { boardWords } from './words';

/** Who is at work, by name, so that nobody's row moves when what they do changes. */
export function Interpreters({ board, onOutcome }: { board: Board; onOutcome: (outcome: Outcome) => void }) {
  const t = useText(boardWords);
  const how = useText(definitions);
  const [setting, set] = useState<BoardInterpreter | null>(null);
  const { rows, area } = useSteady(board.interpreters, (one) => one.id);
  const columns: Column<Steady<BoardInterpreter>>[] = [
    { key: 'name', title: t.people.name, names: true, cell: ({ row }) => row.name },
    { key: 'state', title: t.people.state, cell: ({ row, gone }) => <InterpreterTag of={row} gone={gone} /> },
    { key: 'since', title: t.people.since, whole: true, cell: ({ row }) => <Age since={row.since} /> },
    { key: 'load', title: t.people.load, cell: ({ row }) => <Load of={row} /> },
    {
      key: 'actions',
      title: t.waiting.actions,
      cell: ({ row, gone }) =>
        row.state === 'busy' ? (
          row.help && !row.help.coordinator && <Come to={row} onOutcome={onOutcome} />
        ) : (
          <div className={styles.actions}>
            <Button look="quiet" isDisabled={gone} aria-label={t.people.changeOf(row.name)} onPress={() => set(row)}>
              {t.people.change}
            </Button>
          </div>
        ),
    },
  ];
  return (
    <Card title={t.people.title} actions={<Definition of={t.people.title}>{how.load}</Definition>}>
      <div {...area}>
        {rows.length === 0 ? (
          <Empty icon="person" title={t.people.none} />
        ) : (
          <Table caption={t.people.caption} columns={columns} rows={rows} keyOf={({ row }) => row.id} compact />
        )}
      </div>
      {setting && (
        <StateDialog
          of={board.interpreters.find((one) => one.id === setting.id) ?? setting}
          onClose={() => set(null)}
          onDone={(words) => {
            set(null);
            said((seen) => onOutcome({ words: seen, failed: false }), words);
          }}
        />
      )}
    </Card>
  );
}

function Come({ to, onOutcome }: { to: BoardInterpreter; onOutcome: (outcome: Outcome) => void }) {
  const t = useText(boardWords);
  const problem = useProblemText();
  const come = useComeToHelp(() => said((words) => onOutcome({ words, failed: false }), t.done.coming(to.name)));
  return (
    <div className={styles.actions}>
      <Button
        look="quiet"
        icon="person"
        isPending={come.isPending}
        aria-label={t.people.comeTo(to.name)}
        onPress={() => come.mutate(to.id, { onError: (error) => onOutcome({ words: problem(error), failed: true }) })}
      >
        {t.people.come}
      </Button>
    </div>
  );
}
