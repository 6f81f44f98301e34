import { useState } from 'react';
import { useLive, useLiveSession } from '../../call/live';
import { useText } from '../../i18n';
import { Button } from '../../primitives/Button';
import { Stack } from '../../primitives/Card';
import { LeaveMessage } from './LeaveMessage';
import { ladderWords } from './ladderWords';
import styles from './way.module.css';

/**
 * What there is when no interpreter is free soon: text, a callback, a message. The way down is offered, never forced.
 *
 * @param open whether the line is: a closed one takes messages only
 * @param waiting already in the queue, where «Перезвоните мне» has a place of its own
 */
export function Ladder({ open, waiting = false }: { open: boolean; waiting?: boolean }) {
  const t = useText(ladderWords);
  const live = useLiveSession();
  const texting = useLive((view) => view.asked.mode === 'text');
  const [writing, write] = useState(false);
  return (
    <section>
      <h2 className={styles.subtitle}>{t.title}</h2>
      <Stack gap={3}>
        {open && !texting && (
          <>
            <Button look="secondary" size="fill" icon="text" onPress={() => live.requests.text()}>
              {t.text}
            </Button>
            <p className={styles.quiet}>{waiting ? t.textAnew : t.textHow}</p>
          </>
        )}
        {open && !waiting && (
          <>
            <Button look="secondary" size="fill" icon="clock" onPress={() => live.requests.callback()}>
              {t.callback}
            </Button>
            <p className={styles.quiet}>{t.callbackHow}</p>
          </>
        )}
        {writing ? (
          <LeaveMessage />
        ) : (
          <Button look="secondary" size="fill" icon="text" onPress={() => write(true)}>
            {t.message}
          </Button>
        )}
      </Stack>
    </section>
  );
}
