import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { get, remove } from '../../../api/http';
import type { Block } from '../../../api/types';
import { useFormat, useText, worded } from '../../../i18n';
import { interpreterWords } from '../../../i18n/interpreters';
import { Button } from '../../../primitives/Button';
import { Card } from '../../../primitives/Card';
import { ConfirmDialog } from '../../../primitives/Dialog';
import { Failure, Loading } from '../../../primitives/State';
import styles from './Interpreters.module.css';

/** Citizens who are not put through to this interpreter, and by whose decision. */
export function InterpreterBlocks({ id }: { id: string }) {
  const t = useText(interpreterWords).blocks;
  const { shortDate } = useFormat();
  const queries = useQueryClient();
  const [asked, ask] = useState<Block | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ['interpreter-blocks', id],
    queryFn: ({ signal }) => get<Block[]>(`/api/interpreters/${id}/blocks`, signal),
  });
  const lift = useMutation({
    mutationFn: (one: Block) => remove(`/api/interpreters/${id}/blocks/${one.citizenId}/${one.setBy}`),
    onSettled: () => {
      ask(null);
      void queries.invalidateQueries({ queryKey: ['interpreter-blocks', id] });
    },
  });
  return (
    <Card title={t.title}>
      <p className={styles.quiet}>{t.text}</p>
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {lift.error && <Failure error={lift.error} />}
      {!data && !error && <Loading />}
      {data?.length === 0 && <p>{t.none}</p>}
      {data && data.length > 0 && (
        <ul className={styles.blocks}>
          {data.map((one) => (
            <li key={one.citizenId + one.setBy} className={styles.block}>
              <span>
                <strong>{one.citizenName}</strong>
                <br />
                <span className={styles.quiet}>
                  {worded(t.by, one.setBy)}, {t.since(shortDate(one.at))}
                </span>
              </span>
              <Button look="secondary" aria-label={t.removeNamed(one.citizenName)} onPress={() => ask(one)}>
                {t.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {asked && (
        <ConfirmDialog
          isOpen
          title={t.ask(asked.citizenName)}
          confirm={t.remove}
          isPending={lift.isPending}
          onConfirm={() => lift.mutate(asked)}
          onCancel={() => ask(null)}
        >
          <p>{t.what}</p>
        </ConfirmDialog>
      )}
    </Card>
  );
}
