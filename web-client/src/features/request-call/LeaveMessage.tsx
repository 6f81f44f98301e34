import { useState } from 'react';
import { post } from '../../api/http';
import type { LeftMessage } from '../../api/types';
import { useFormat, useText } from '../../i18n';
import { Banner } from '../../primitives/Banner';
import { Button } from '../../primitives/Button';
import { Card, Stack } from '../../primitives/Card';
import { RadioGroup } from '../../primitives/Choice';
import { TextField } from '../../primitives/Field';
import { Failure } from '../../primitives/State';
import type { TopicClass } from '../../protocol/messages';
import { messageWords } from './messageWords';

const TOPICS: TopicClass[] = ['everyday', 'social', 'education', 'medical', 'legal'];
const MAX = 1000;

/** When nobody answers soon, or the line is closed: write, and read the answer later. */
export function LeaveMessage() {
  const t = useText(messageWords);
  const format = useFormat();
  const [text, setText] = useState('');
  const [topic, setTopic] = useState<TopicClass>('everyday');
  const [state, setState] = useState<'writing' | 'empty' | 'sending'>('writing');
  const [sent, setSent] = useState<LeftMessage | null>(null);
  const [error, setError] = useState<unknown>(null);
  const send = async () => {
    if (!text.trim()) {
      setState('empty');
      return;
    }
    setState('sending');
    setError(null);
    try {
      setSent(await post<LeftMessage>('/api/my/messages', { text, topicClass: topic }));
    } catch (problem) {
      setError(problem);
    }
    setState('writing');
  };
  if (sent) {
    return (
      <Banner tone="ok" takesFocus>
        {t.sent(format.dateTime(sent.answerBy))}
      </Banner>
    );
  }
  return (
    <Card title={t.title}>
      <Stack gap={4}>
        <p>{t.how}</p>
        {error !== null && <Failure error={error} />}
        <RadioGroup
          label={t.topic}
          value={topic}
          onChange={(value) => setTopic(value as TopicClass)}
          options={TOPICS.map((one) => ({ value: one, label: t.topics[one] }))}
        />
        <TextField
          label={t.text}
          rows={5}
          maxLength={MAX}
          value={text}
          onChange={setText}
          error={state === 'empty' ? t.empty : undefined}
        />
        <Button size="fill" icon="text" onPress={() => void send()} isPending={state === 'sending'}>
          {state === 'sending' ? t.sending : t.send}
        </Button>
      </Stack>
    </Card>
  );
}
