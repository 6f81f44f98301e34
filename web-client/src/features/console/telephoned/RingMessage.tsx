import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { post } from '../../../api/http';
import { Problem } from '../../../api/problem';
import { useText } from '../../../i18n';
import { Banner } from '../../../primitives/Banner';
import { Button } from '../../../primitives/Button';
import { Row } from '../../../primitives/Card';
import { TextField } from '../../../primitives/Field';
import { Failure } from '../../../primitives/State';
import { keepNote, keepWritten, noteOf, rungLast } from './ringMemory';
import { ringWords } from './ringWords';
import styles from './Telephoned.module.css';

const MAX_MESSAGE = 1000;

/** A written message to whoever did not answer, in the call and while it is wrapped up. Half-written it is kept for this tab. */
export function RingMessage({
  callId,
  ringId,
  name,
  isWritten,
}: {
  callId: string;
  ringId: string;
  name: string;
  /** One was left already: there is one for each ring. */
  isWritten: boolean;
}) {
  const t = useText(ringWords);
  const [text, setText] = useState(() => noteOf(callId));
  const [open, show] = useState(text !== '');
  const [tried, attempt] = useState(false);
  const send = useMutation({
    mutationFn: async () => {
      try {
        await post(`/api/calls/${callId}/rings/${ringId}/message`, { text: text.trim() });
      } catch (error) {
        // A first try whose answer was lost, or another page of the call: it is there.
        if (Problem.of(error).code !== 'already-written') throw error;
      }
      keepWritten(callId, ringId);
    },
  });
  const last = rungLast(callId);
  if (isWritten || send.isSuccess || (last?.ringId === ringId && last.written)) {
    return (
      <Banner tone="ok" takesFocus={send.isSuccess}>
        {t.written}
      </Banner>
    );
  }
  if (!open) {
    return (
      <Button look="secondary" icon="text" aria-expanded={false} onPress={() => show(true)}>
        {t.leave}
      </Button>
    );
  }
  const type = (next: string) => {
    setText(next);
    keepNote(callId, next);
  };
  const empty = text.trim() === '';
  return (
    <div className={styles.message}>
      {send.error && <Failure error={send.error} />}
      <TextField
        label={t.message(name)}
        hint={t.messageHint}
        error={tried && empty ? t.messageMissing : undefined}
        rows={4}
        autoFocus={text === ''}
        maxLength={MAX_MESSAGE}
        count={t.symbols}
        value={text}
        onChange={type}
      />
      <Row>
        <Button
          icon="enter"
          isPending={send.isPending}
          onPress={() => (empty ? attempt(true) : !send.isPending && send.mutate())}
        >
          {send.isPending ? t.sending : t.send}
        </Button>
        <Button
          look="quiet"
          onPress={() => {
            type('');
            show(false);
          }}
        >
          {t.close}
        </Button>
      </Row>
    </div>
  );
}
