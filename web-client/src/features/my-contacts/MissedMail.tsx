import { useEffect, useState } from 'react';
import { put } from '../../api/http';
import type { MyProfile } from '../../api/types';
import { useText } from '../../i18n';
import { Banner } from '../../primitives/Banner';
import { Button } from '../../primitives/Button';
import { Card, Stack } from '../../primitives/Card';
import { TextField } from '../../primitives/Field';
import { Failure } from '../../primitives/State';
import { useLoaded } from '../useLoaded';
import { missedMailWords } from './missedMailWords';

/** Where the citizen is told of calls that they missed. */
export function MissedMail() {
  const t = useText(missedMailWords);
  const { value } = useLoaded<MyProfile>('/api/my/profile');
  const [email, setEmail] = useState('');
  const [state, setState] = useState<'writing' | 'saving' | 'saved'>('writing');
  const [error, setError] = useState<unknown>(null);
  useEffect(() => setEmail(value?.email ?? ''), [value]);
  const save = async () => {
    setState('saving');
    setError(null);
    try {
      await put('/api/my/profile/email', { email: email.trim() });
      setState('saved');
    } catch (problem) {
      setError(problem);
      setState('writing');
    }
  };
  if (!value) return null;
  return (
    <Card title={t.title}>
      <Stack gap={4}>
        <p>{t.how}</p>
        {error !== null && <Failure error={error} />}
        <div role="status">{state === 'saved' && <Banner tone="ok">{email.trim() ? t.saved : t.removed}</Banner>}</div>
        <TextField
          label={t.address}
          type="email"
          maxLength={254}
          value={email}
          onChange={(next) => {
            setEmail(next);
            setState('writing');
          }}
        />
        <Button look="secondary" onPress={() => void save()} isPending={state === 'saving'}>
          {t.save}
        </Button>
      </Stack>
    </Card>
  );
}
