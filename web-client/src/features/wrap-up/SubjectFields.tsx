import { useQuery } from '@tanstack/react-query';
import { get } from '../../api/http';
import type { ContactAbout, ContactOutcome, Topic, WrapUpForm } from '../../api/types';
import { codes, named, problems, useText } from '../../i18n';
import { Card } from '../../primitives/Card';
import { RadioGroup } from '../../primitives/Choice';
import { ComboField } from '../../primitives/ComboField';
import { TextField } from '../../primitives/Field';
import { Failure, Loading } from '../../primitives/State';
import { type Errors, MAX_AGREED } from './form';
import { wrapUpWords } from './words';

export interface FieldsProps {
  form: WrapUpForm;
  change: (part: Partial<WrapUpForm>) => void;
  errors: Errors;
}

const abouts: readonly ContactAbout[] = ['self', 'relative', 'other'];
const outcomes: readonly ContactOutcome[] = ['solved', 'in_progress', 'referred', 'not_solved', 'no_request'];

/** Whom it was about, the topic, what came of it, and what the citizen will read. */
export function SubjectFields({ form, change, errors }: FieldsProps) {
  const t = useText(wrapUpWords);
  const words = useText(codes);
  const wrong = useText(problems).field;
  const error = (field: keyof Errors) => (errors[field] ? wrong[errors[field]] : undefined);
  return (
    <Card>
      <RadioGroup
        label={t.about}
        value={form.about}
        error={error('about')}
        isRequired
        onChange={(value) => change({ about: abouts.find((one) => one === value) ?? null })}
        options={abouts.map((value) => ({ value, label: words.about[value] }))}
      />
      <TopicField value={form.topicCode} error={error('topicCode')} onChange={(topicCode) => change({ topicCode })} />
      <RadioGroup
        label={t.outcome}
        value={form.outcome}
        error={error('outcome')}
        isRequired
        onChange={(value) => change({ outcome: outcomes.find((one) => one === value) ?? null })}
        options={outcomes.map((value) => ({ value, label: words.contactOutcome[value] }))}
      />
      <TextField
        label={t.agreed}
        hint={t.agreedHint}
        error={error('agreed')}
        rows={3}
        maxLength={MAX_AGREED}
        count={t.left}
        value={form.agreed ?? ''}
        onChange={(agreed) => change({ agreed })}
      />
    </Card>
  );
}

function TopicField({
  value,
  error,
  onChange,
}: {
  value: string | null;
  error: string | undefined;
  onChange: (code: string | null) => void;
}) {
  const t = useText(wrapUpWords);
  const topics = useQuery({
    queryKey: ['topics'],
    queryFn: ({ signal }) => get<Topic[]>('/api/topics', signal),
    staleTime: 3_600_000,
  });
  if (topics.error && !topics.data) return <Failure error={topics.error} onRetry={() => void topics.refetch()} />;
  if (!topics.data) return <Loading />;
  return (
    <ComboField
      label={t.topic}
      hint={t.topicHint}
      error={error}
      nothing={t.topicNothing}
      isRequired
      options={topics.data.map((topic) => ({ value: topic.code, label: named(topic) }))}
      value={value}
      onChange={onChange}
    />
  );
}
