import { useState } from 'react';
import { problems, useText } from '../../i18n';
import { Button } from '../../primitives/Button';
import { Card, Stack } from '../../primitives/Card';
import { RadioGroup } from '../../primitives/Choice';
import { FindCitizen } from '../console/telephoned/FindCitizen';
import type { FieldsProps } from './SubjectFields';
import { wrapUpWords } from './words';

/** Whose contact it is, where the call does not say: nobody known, unless the interpreter found out. */
export function WhoFields({
  form,
  change,
  errors,
  callId,
  known,
  onKnown,
}: FieldsProps & { callId: string; known: boolean; onKnown: (known: boolean) => void }) {
  const t = useText(wrapUpWords).who;
  const wrong = useText(problems).field;
  const [name, setName] = useState<string | null>(null);
  const { recipientId } = form;
  const set = (id: string | null, whose: string | null) => {
    setName(whose);
    // Cases of somebody who was found here are not shown: a new one, or none.
    change({ recipientId: id, case: id === null ? { kind: 'none' } : null });
  };
  return (
    <Card>
      <RadioGroup
        label={t.label}
        value={known ? 'citizen' : 'anonymous'}
        error={errors.recipientId && (errors.recipientId === 'required' ? t.missing : wrong[errors.recipientId])}
        isRequired
        onChange={(value) => {
          onKnown(value === 'citizen');
          set(null, null);
        }}
        options={(['anonymous', 'citizen'] as const).map((value) => ({ value, label: t[value] }))}
      />
      {known && recipientId === null && (
        <FindCitizen callId={callId} onChoose={(one) => set(one.recipientId, one.name)} />
      )}
      {known && recipientId !== null && (
        <Stack gap={2}>
          <p role="status">
            <strong>{name ? t.chosen(name) : t.earlier}</strong>
          </p>
          <Button look="quiet" icon="left" onPress={() => set(null, null)}>
            {t.other}
          </Button>
        </Stack>
      )}
    </Card>
  );
}
