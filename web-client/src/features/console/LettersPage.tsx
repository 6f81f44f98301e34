import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { get } from '../../api/http';
import type { LetterRow, Page } from '../../api/types';
import { useFormat, useText } from '../../i18n';
import { needWords } from '../../i18n/needs';
import { Banner } from '../../primitives/Banner';
import { Card, Detail, Details, Stack } from '../../primitives/Card';
import { PageHeading } from '../../primitives/PageHeading';
import { Pagination } from '../../primitives/Pagination';
import { Empty, Failure, Loading } from '../../primitives/State';
import { Tag } from '../../primitives/Tag';
import { AnswerForm } from '../desk/contacts/Answer';
import { letterWords } from './letterWords';

const SIZE = 10;

/** What waits for a written answer, the most urgent first; whoever has time answers. */
export function LettersPage() {
  const t = useText(letterWords);
  const [page, turn] = useState(0);
  const [answered, setAnswered] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ['contacts', 'letters', page],
    queryFn: ({ signal }) => get<Page<LetterRow>>(`/api/letters?page=${page}&size=${SIZE}`, signal),
    staleTime: 0,
    refetchInterval: 30_000,
  });
  return (
    <>
      <PageHeading title={t.title} />
      <Stack gap={5}>
        <p>{t.how}</p>
        <div role="status">{answered && <Banner tone="ok">{t.sent}</Banner>}</div>
        {error && <Failure error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Loading />}
        {data?.total === 0 && <Empty title={t.none} />}
        {data?.items.map((letter) => (
          <Letter key={letter.id} letter={letter} onAnswered={() => setAnswered(true)} />
        ))}
        {data && <Pagination page={page} size={SIZE} total={data.total} onPage={turn} />}
      </Stack>
    </>
  );
}

function Letter({ letter, onAnswered }: { letter: LetterRow; onAnswered: () => void }) {
  const t = useText(letterWords);
  const topics = useText(needWords).topic;
  const format = useFormat();
  const late = Date.parse(letter.answerBy) < Date.now();
  return (
    <Card
      title={letter.recipientName ?? t.nobody}
      actions={
        late ? (
          <Tag tone="danger" icon="warning">
            {t.late}
          </Tag>
        ) : undefined
      }
    >
      <Stack gap={4}>
        <Details>
          <Detail name={t.at}>{format.dateTime(letter.at)}</Detail>
          <Detail name={t.answerBy}>{format.dateTime(letter.answerBy)}</Detail>
          {letter.topicClass && <Detail name={t.topic}>{topics[letter.topicClass]}</Detail>}
        </Details>
        <p>{letter.request ?? t.notReached}</p>
        <AnswerForm contact={letter} onAnswered={onAnswered} />
      </Stack>
    </Card>
  );
}
