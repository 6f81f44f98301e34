import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { get, put, remove } from '../../api/http';
import type { Block, WrapUp } from '../../api/types';
import { useText } from '../../i18n';
import { Banner } from '../../primitives/Banner';
import { Button } from '../../primitives/Button';
import { ConfirmDialog } from '../../primitives/Dialog';
import { Failure } from '../../primitives/State';
import { wrapUpWords } from './words';

/** «Больше не соединять»: asked once more before, and taken back as easily. Nobody else is told. */
export function BlockCitizen({ wrapUp }: { wrapUp: WrapUp }) {
  const t = useText(wrapUpWords).block;
  const queries = useQueryClient();
  const [asking, ask] = useState(false);
  const { data } = useQuery({ queryKey: ['blocks'], queryFn: ({ signal }) => get<Block[]>('/api/blocks', signal) });
  const mine = data?.find((one) => one.recipientId === wrapUp.recipient?.id);
  const change = useMutation({
    mutationFn: (): Promise<void> =>
      mine ? remove(`/api/blocks/${mine.citizenId}`) : put(`/api/wrap-ups/${wrapUp.contactId}/block`),
    onSettled: () => {
      ask(false);
      return queries.invalidateQueries({ queryKey: ['blocks'] });
    },
  });
  if (!wrapUp.recipient || !data) return null;
  const { name } = wrapUp.recipient;
  return (
    <div>
      {change.error && <Failure error={change.error} />}
      {mine ? (
        <div role="status">
          <Banner
            tone="info"
            actions={
              <Button look="secondary" isPending={change.isPending} onPress={() => change.mutate()}>
                {t.lift}
              </Button>
            }
          >
            {t.done(name)}
          </Banner>
        </div>
      ) : (
        <Button look="quiet" icon="cross" onPress={() => ask(true)}>
          {t.set}
        </Button>
      )}
      <ConfirmDialog
        isOpen={asking}
        title={t.ask(name)}
        confirm={t.set}
        isPending={change.isPending}
        onConfirm={() => change.mutate()}
        onCancel={() => ask(false)}
      >
        <p>{t.what}</p>
      </ConfirmDialog>
    </div>
  );
}
