import { useEffect, useRef, useState } from 'react';
import { post } from '../../api/http';
import { Problem } from '../../api/problem';
import type { MissedCall } from '../../api/types';
import { useLive } from '../../call/live';
import { useFormat, useText } from '../../i18n';
import { announce } from '../../primitives/Announcer';
import { Button } from '../../primitives/Button';
import { Card, Row, Stack } from '../../primitives/Card';
import { Failure } from '../../primitives/State';
import { useLoaded } from '../useLoaded';
import styles from './missed.module.css';
import { missedWords } from './words';

/**
 * Who telephoned in vain, on the start page until it was read. The server keeps it, so that a reload loses nothing.
 *
 * @param onCall starts a usual call; none while the line is closed
 */
export function MissedCalls({ onCall }: { onCall: (() => void) | null }) {
  const t = useText(missedWords);
  const version = useLive(({ live }) => live.missed);
  const { value, error, reload } = useLoaded<MissedCall[]>('/api/my/missed-calls', { version: String(version) });
  const section = useRef<HTMLElement>(null);
  const seen = () => {
    // The button that had the focus goes away with its card.
    section.current?.closest('main')?.querySelector('h1')?.focus();
    reload();
  };
  useTold(value);
  if (error && !value) return <Failure error={error} onRetry={reload} />;
  return (
    <section ref={section} className={styles.missed} aria-label={t.title} hidden={!value?.length}>
      {value?.map((missed) => (
        <Missed key={missed.id} missed={missed} onCall={onCall} onSeen={seen} />
      ))}
    </section>
  );
}

function Missed({ missed, onCall, onSeen }: { missed: MissedCall; onCall: (() => void) | null; onSeen: () => void }) {
  const t = useText(missedWords);
  const format = useFormat();
  const [error, setError] = useState<unknown>(null);
  const [sending, setSending] = useState(false);
  const { id, at, caller, message } = missed;
  const markSeen = async () => {
    setSending(true);
    setError(null);
    try {
      // Seen on another page already: it is the same to this one.
      await post(`/api/my/missed-calls/${id}/seen`).catch((problem: unknown) => {
        if (Problem.of(problem).code !== 'not-found') throw problem;
      });
      onSeen();
    } catch (problem) {
      setError(problem);
      setSending(false);
    }
  };
  return (
    <Card title={t.title} tone="subtle">
      <Stack gap={3}>
        <p>
          <strong className={styles.caller}>{caller}</strong>
          <br />
          <time dateTime={at}>{format.shortDateTime(at)}</time>
        </p>
        {message && (
          <div>
            <p>{t.wrote}</p>
            <p className={styles.message}>{message}</p>
          </div>
        )}
        {error !== null && <Failure error={error} />}
        <Row>
          {onCall && (
            <Button icon="sign" onPress={onCall}>
              {t.call}
            </Button>
          )}
          <Button
            look="secondary"
            icon="check"
            aria-label={t.seenOf(caller)}
            isPending={sending}
            onPress={() => void markSeen()}
          >
            {t.seen}
          </Button>
        </Row>
      </Stack>
    </Card>
  );
}

/** Said once for each call, and again when a message came to it. */
function useTold(value: MissedCall[] | null): void {
  const t = useText(missedWords);
  const told = useRef(new Set<string>());
  useEffect(() => {
    const fresh = (value ?? []).filter(({ id, message }) => !told.current.has(`${id} ${message !== null}`));
    for (const { id, message } of fresh) told.current.add(`${id} ${message !== null}`);
    if (fresh.length > 0) announce(fresh.map(({ caller, message }) => t.told(caller, message)).join(' '));
  }, [value, t]);
}
