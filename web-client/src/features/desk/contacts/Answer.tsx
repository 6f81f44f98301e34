import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { post } from '../../../api/http';
import type { ContactDetail } from '../../../api/types';
import { useFormat, useText } from '../../../i18n';
import { contactWords } from '../../../i18n/contacts';
import { Button } from '../../../primitives/Button';
import { Card, Detail, Details, Stack } from '../../../primitives/Card';
import { TextField } from '../../../primitives/Field';
import { Failure } from '../../../primitives/State';
import styles from '../Desk.module.css';

const MAX = 1000;

/** What was asked, until when it is to be answered, and the answer, or the form for it. */
export function Answer({ contact }: { contact: ContactDetail }) {
  const t = useText(contactWords);
  const { dateTime } = useFormat();
  return (
    <Card title={t.letter}>
      <Stack gap={4}>
        <p className={styles.prose}>{contact.request ?? t.notReached}</p>
        {contact.answer === null ? (
          <>
            <Details>
              <Detail name={t.answerBy}>{contact.answerBy && dateTime(contact.answerBy)}</Detail>
            </Details>
            <AnswerForm contact={contact} />
          </>
        ) : (
          <div>
            <h2>{t.answer}</h2>
            <p className={styles.prose}>{contact.answer}</p>
          </div>
        )}
      </Stack>
    </Card>
  );
}

/** Answers the version that was read: whoever was faster is not written over. */
export function AnswerForm({
  contact,
  onAnswered,
}: {
  contact: Pick<ContactDetail, 'id' | 'version'>;
  onAnswered?: () => void;
}) {
  const t = useText(contactWords);
  const queries = useQueryClient();
  const [text, setText] = useState('');
  const [empty, setEmpty] = useState(false);
  const send = useMutation({
    mutationFn: () => post(`/api/letters/${contact.id}/answer`, { text, version: contact.version }),
    onSuccess: () => onAnswered?.(),
    onSettled: () => void queries.invalidateQueries({ queryKey: ['contacts'] }),
  });
  return (
    <Stack gap={3}>
      {send.error && <Failure error={send.error} />}
      <TextField
        label={t.answer}
        hint={t.answerHint}
        rows={5}
        maxLength={MAX}
        value={text}
        onChange={setText}
        error={empty && !text.trim() ? t.answerEmpty : undefined}
      />
      <div>
        <Button onPress={() => (text.trim() ? send.mutate() : setEmpty(true))} isPending={send.isPending}>
          {t.sendAnswer}
        </Button>
      </div>
    </Stack>
  );
}
