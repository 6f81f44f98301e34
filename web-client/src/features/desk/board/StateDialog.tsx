import { useState } from 'react';
import { useText } from '../../../i18n';
import { Stack } from '../../../primitives/Card';
import { RadioGroup } from '../../../primitives/Choice';
import { ConfirmDialog } from '../../../primitives/Dialog';
import { Failure } from '../../../primitives/State';
import type { BoardInterpreter } from '../../../protocol/messages';
import { type SetTo, useSetState } from './useBoardCommands';
import { boardWords } from './words';

/** Puts an interpreter on a break, or off; they read whose doing it was. */
export function StateDialog({
  of,
  onClose,
  onDone,
}: {
  of: BoardInterpreter;
  onClose: () => void;
  onDone: (words: string) => void;
}) {
  const t = useText(boardWords).set;
  const [state, choose] = useState<SetTo>(of.state === 'break' ? 'off' : 'break');
  const set = useSetState(onDone);
  const options = (of.state === 'break' ? (['off'] as const) : (['break', 'off'] as const)).map((value) => ({
    value,
    label: t.states[value],
  }));
  return (
    <ConfirmDialog
      isOpen
      title={t.title(of.name)}
      confirm={t.confirm[state]}
      look="danger"
      isPending={set.isPending}
      onConfirm={() => set.mutate({ of, state })}
      onCancel={onClose}
    >
      <Stack>
        {set.error && <Failure error={set.error} />}
        <RadioGroup label={t.to} value={state} options={options} onChange={(value) => choose(value as SetTo)} />
        <p>{t.text}</p>
        {of.offerUntil && <p>{t.rings}</p>}
      </Stack>
    </ConfirmDialog>
  );
}
