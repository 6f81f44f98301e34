import { useState } from 'react';
import { useText } from '../../../i18n';
import { Button } from '../../../primitives/Button';
import { Stack } from '../../../primitives/Card';
import { ConfirmDialog, Dialog, DialogActions } from '../../../primitives/Dialog';
import { Select } from '../../../primitives/Select';
import { Failure } from '../../../primitives/State';
import type { BoardCall, BoardInterpreter } from '../../../protocol/messages';
import { useAssign } from './useBoardCommands';
import { useNeed } from './useNeed';
import { boardWords } from './words';

/** Gives a call to one of those who can take it now; who they are is the server's word, and it is asked again. */
export function AssignDialog({
  call,
  interpreters,
  onClose,
  onDone,
}: {
  call: BoardCall;
  interpreters: readonly BoardInterpreter[];
  onClose: () => void;
  onDone: (words: string) => void;
}) {
  const t = useText(boardWords).assign;
  const needOf = useNeed();
  const [chosen, choose] = useState('');
  const assign = useAssign(onDone);
  const able = interpreters.filter(({ id }) => call.able.includes(id));
  const to = able.find(({ id }) => id === chosen);
  const need = needOf(call);
  if (able.length === 0 && !assign.error) {
    return (
      <Dialog title={t.title} isOpen onClose={onClose}>
        <p>{t.nobody(need)}</p>
        <DialogActions>
          <Button look="secondary" onPress={onClose}>
            {t.understood}
          </Button>
        </DialogActions>
      </Dialog>
    );
  }
  return (
    <ConfirmDialog
      isOpen
      title={t.title}
      confirm={t.confirm}
      isPending={assign.isPending}
      onConfirm={() => to && assign.mutate({ callId: call.callId, to })}
      onCancel={onClose}
    >
      <Stack>
        {assign.error && <Failure error={assign.error} />}
        <p>{t.text(need)}</p>
        {call.offeredTo.length > 0 && <p>{t.taken(call.offeredTo.join(', '))}</p>}
        <Select
          label={t.who}
          value={chosen}
          empty={t.choose}
          options={able.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={choose}
          isRequired
        />
      </Stack>
    </ConfirmDialog>
  );
}
