import { useState } from 'react';
import { put, remove } from '../../api/http';
import type { MyInterpreter } from '../../api/types';
import { useFormat, useText } from '../../i18n';
import { Button } from '../../primitives/Button';
import { Card } from '../../primitives/Card';
import { ConfirmDialog } from '../../primitives/Dialog';
import { Failure } from '../../primitives/State';
import { Tag } from '../../primitives/Tag';
import { useLoaded } from '../useLoaded';
import styles from './contacts.module.css';
import { interpreterWords } from './interpreterWords';

/** With whom the citizen has talked, and with whom they do not want to any more. */
export function MyInterpreters() {
  const t = useText(interpreterWords);
  const format = useFormat();
  const { value, reload } = useLoaded<MyInterpreter[]>('/api/my/interpreters');
  const [asked, ask] = useState<MyInterpreter | null>(null);
  const [failure, fail] = useState<unknown>(null);
  const change = (one: MyInterpreter) => {
    const path = `/api/my/interpreters/${one.id}/block`;
    ask(null);
    fail(null);
    (one.blocked ? remove(path) : put(path)).catch(fail).finally(reload);
  };
  if (!value || value.length === 0) return null;
  return (
    <Card title={t.title}>
      {failure !== null && <Failure error={failure} />}
      <ul className={styles.people}>
        {value.map((one) => (
          <li key={one.id} className={styles.person}>
            <span>
              <strong>{one.name}</strong> {one.blocked && <Tag icon="cross">{t.blocked}</Tag>}
              <br />
              <span className={styles.when}>{t.last(format.shortDate(one.lastTalkedAt))}</span>
            </span>
            <Button
              look={one.blocked ? 'secondary' : 'quiet'}
              aria-label={(one.blocked ? t.liftFor : t.setFor)(one.name)}
              onPress={() => (one.blocked ? change(one) : ask(one))}
            >
              {one.blocked ? t.lift : t.set}
            </Button>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        isOpen={asked !== null}
        title={t.ask(asked?.name ?? '')}
        confirm={t.set}
        onConfirm={() => asked && change(asked)}
        onCancel={() => ask(null)}
      >
        <p>{t.what}</p>
      </ConfirmDialog>
    </Card>
  );
}
