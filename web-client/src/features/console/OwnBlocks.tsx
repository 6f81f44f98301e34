import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { get, remove } from '../../api/http';
import type { Block } from '../../api/types';
import { useFormat, useText } from '../../i18n';
import { Button } from '../../primitives/Button';
import { Card } from '../../primitives/Card';
import { Failure } from '../../primitives/State';
import styles from './Console.module.css';
import { consoleWords } from './words';

/** Whom the interpreter asked not to be put through to; nothing when nobody. */
export function OwnBlocks() {
  const t = useText(consoleWords).blocks;
  const format = useFormat();
  const queries = useQueryClient();
  const { data } = useQuery({ queryKey: ['blocks'], queryFn: ({ signal }) => get<Block[]>('/api/blocks', signal) });
  const lift = useMutation({
    mutationFn: (one: Block) => remove(`/api/blocks/${one.citizenId}`),
    onSettled: () => queries.invalidateQueries({ queryKey: ['blocks'] }),
  });
  if (!data || data.length === 0) return null;
  return (
    <Card title={t.title}>
      {lift.error && <Failure error={lift.error} />}
      <ul className={styles.list}>
        {data.map((one) => (
          <li key={one.citizenId} className={styles.row}>
            <span>
              <strong>{one.citizenName}</strong>
              <br />
              {t.since(format.shortDate(one.at))}
            </span>
            <Button look="secondary" aria-label={t.liftFor(one.citizenName)} onPress={() => lift.mutate(one)}>
              {t.lift}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
