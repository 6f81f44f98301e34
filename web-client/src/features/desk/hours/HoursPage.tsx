import { useState } from 'react';
import { useText } from '../../../i18n';
import { Banner } from '../../../primitives/Banner';
import { Stack } from '../../../primitives/Card';
import { PageHeading } from '../../../primitives/PageHeading';
import { Failure, Loading } from '../../../primitives/State';
import { NowCard } from './NowCard';
import { SpecialDays } from './SpecialDays';
import { useHours } from './useHours';
import { WeekForm } from './WeekForm';
import { hoursWords } from './words';

/** When the line is open: now, by the week, and on special days. */
export function HoursPage() {
  const t = useText(hoursWords);
  const { data, error, refetch } = useHours();
  const [done, setDone] = useState<string | null>(null);
  return (
    <>
      <PageHeading title={t.title} />
      {done && <Banner tone="ok">{done}</Banner>}
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && (
        <Stack gap={6}>
          <NowCard hours={data} onDone={setDone} />
          <WeekForm hours={data} onDone={setDone} />
          <SpecialDays hours={data} onDone={setDone} />
        </Stack>
      )}
    </>
  );
}
