import { useEffect, useRef, useState } from 'react';
import { useFormat, useText } from '../../../i18n';
import { needWords } from '../../../i18n/needs';
import { Button } from '../../../primitives/Button';
import { Card } from '../../../primitives/Card';
import { Empty } from '../../../primitives/State';
import { type Column, RowLink, Table } from '../../../primitives/Table';
import { Tag } from '../../../primitives/Tag';
import type { Board, BoardCall } from '../../../protocol/messages';
import { said } from '../hours/useHours';
import { AssignDialog } from './AssignDialog';
import styles from './Board.module.css';
import { Age } from './boardClock';
import { definitions } from './definitions';
import { Definition } from './Figure';
import { type Steady, useSteady } from './steady';
import { type Outcome, useMoveUp } from './useBoardCommands';
import { useNeed } from './useNeed';
import { WaitingTag } from './WaitingTag';
import { boardWords } from './words';

/** Who waits, in the order in which they will be served. */
export function WaitingList({ board, onOutcome }: { board: Board; onOutcome: (outcome: Outcome) => void }) {
  const t = useText(boardWords);
  const how = useText(definitions);
  const [assigning, assign] = useState<BoardCall | null>(null);
  const { rows, waits, area } = useSteady(board.waiting, (call) => call.callId);
  const more = board.waitingInAll - board.waiting.length;
  const list = useRef<HTMLElement>(null);
  const first = board.waiting[0]?.callId;
  const [moved, moveUp] = useState<string | null>(null);
  // The first row has no «Вперёд»: whoever moved a call there by key goes on from the list, not from the top of the page.
  useEffect(() => {
    if (first !== moved) return;
    moveUp(null);
    if (document.activeElement === document.body) list.current?.focus();
  }, [first, moved]);
  return (
    <Card title={t.waiting.title} actions={<Definition of={t.waiting.title}>{how.order}</Definition>}>
      <section ref={list} tabIndex={-1} aria-label={t.waiting.caption}>
        <div {...area}>
          {rows.length === 0 ? (
            <Empty icon="check" title={t.waiting.none}>
              <p>{t.waiting.noneHint}</p>
            </Empty>
          ) : (
            <WaitingTable rows={rows} first={first} onAssign={assign} onMoved={moveUp} onOutcome={onOutcome} />
          )}
        </div>
      </section>
      <p className={styles.note}>{waits ? t.waiting.held : more > 0 ? t.waiting.more(more) : ''}</p>
      {assigning && (
        <AssignDialog
          call={board.waiting.find((one) => one.callId === assigning.callId) ?? assigning}
          interpreters={board.interpreters}
          onClose={() => assign(null)}
          onDone={(words) => {
            assign(null);
            said((seen) => onOutcome({ words: seen, failed: false }), words);
          }}
        />
      )}
    </Card>
  );
}

function WaitingTable({
  rows,
  first,
  onAssign,
  onMoved,
  onOutcome,
}: {
  rows: Steady<BoardCall>[];
  first: string | undefined;
  onAssign: (call: BoardCall) => void;
  onMoved: (callId: string) => void;
  onOutcome: (outcome: Outcome) => void;
}) {
  const t = useText(boardWords);
  const need = useNeed();
  const moveUp = useMoveUp(onOutcome);
  const columns: Column<Steady<BoardCall>>[] = [
    {
      key: 'need',
      title: t.waiting.need,
      names: true,
      cell: ({ row }) => <RowLink href={`/desk/sessions/${row.callId}`}>{need(row)}</RowLink>,
    },
    { key: 'age', title: t.waiting.age, whole: true, cell: ({ row }) => <Age since={row.requestedAt} /> },
    { key: 'state', title: t.waiting.state, cell: ({ row, gone }) => <WaitingState call={row} gone={gone} /> },
    {
      key: 'actions',
      title: t.waiting.actions,
      cell: ({ row, gone }) => {
        const kept = row.state === 'waiting' || row.state === 'callback';
        const mayMove = !gone && !row.emergency && kept && row.callId !== first;
        const mayAssign = !gone && !row.emergency && (row.state === 'waiting' || row.state === 'offered');
        return (
          <div className={styles.actions}>
            {(mayMove || gone) && (
              <Button
                look="quiet"
                icon="up"
                isDisabled={gone}
                isPending={moveUp.isPending && moveUp.variables === row.callId}
                aria-label={t.waiting.moveUpOf(need(row))}
                onPress={() => moveUp.mutate(row.callId, { onSuccess: () => onMoved(row.callId) })}
              >
                {t.waiting.moveUp}
              </Button>
            )}
            {(mayAssign || gone) && (
              <Button
                look="quiet"
                icon="person"
                isDisabled={gone}
                aria-label={t.waiting.assignOf(need(row))}
                onPress={() => onAssign(row)}
              >
                {t.waiting.assign}
              </Button>
            )}
          </div>
        );
      },
    },
  ];
  return <Table caption={t.waiting.caption} columns={columns} rows={rows} keyOf={({ row }) => row.callId} compact />;
}

/** What is wished for stands under the state: a wish is given up after a while, a need never is. */
function WaitingState({ call, gone }: { call: BoardCall; gone: boolean }) {
  const t = useText(boardWords);
  const { gender } = useText(needWords);
  const format = useFormat();
  const wishes = [call.gender && t.waiting.wishes(gender[call.gender]), call.wanted && t.waiting.wishes(call.wanted)];
  return (
    <div className={styles.state}>
      <div className={styles.tags}>
        {gone ? (
          <Tag icon="minus">{t.waiting.gone}</Tag>
        ) : (
          <>
            <WaitingTag call={call} />
            {call.movedUp && (
              <Tag tone="info" icon="up">
                {t.waiting.movedUp}
              </Tag>
            )}
          </>
        )}
      </div>
      {!gone && call.widensAt && (
        <p className={styles.wish}>
          {wishes.filter(Boolean).join(', ')} {t.waiting.widens(format.time(call.widensAt))}
        </p>
      )}
    </div>
  );
}
