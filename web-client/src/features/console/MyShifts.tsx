import { useLive, useNow } from '../../call/live';
import { useFormat, useText } from '../../i18n';
import { Banner } from '../../primitives/Banner';
import { Card, Stack } from '../../primitives/Card';
import { Failure, Loading } from '../../primitives/State';
import styles from './Console.module.css';
import { dayWords } from './dayWords';
import { shiftAt, useMyShifts } from './myShifts';
import { consoleWords } from './words';

/** Today's shift and the week's. Working outside it is allowed, and said. */
export function MyShifts() {
  const t = useText(dayWords).shifts;
  const kinds = useText(consoleWords).breakKind;
  const format = useFormat();
  const { data, error, refetch } = useMyShifts();
  const now = useNow();
  const working = useLive(({ live }) => live.presence?.state === 'ready' || live.presence?.state === 'busy');
  const today = format.shortDate(new Date(now).toISOString());
  return (
    <Card title={t.title}>
      <Stack gap={3}>
        {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Loading />}
        {data && working && !shiftAt(data, now) && <Banner title={t.outside}>{t.outsideText}</Banner>}
        {data?.length === 0 && <p>{t.none}</p>}
        {data && data.length > 0 && (
          <ul className={styles.list}>
            {data.map((shift) => (
              <li key={shift.id} className={styles.row}>
                <strong>
                  {format.shortDate(shift.day)}
                  {format.shortDate(shift.day) === today && ` (${t.today})`}, {t.span(shift.start, shift.end)}
                </strong>
                <span>
                  {shift.breaks.length === 0
                    ? t.noBreaks
                    : shift.breaks.map((one) => `${kinds[one.kind]} ${t.span(one.start, one.end)}`).join(', ')}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Stack>
    </Card>
  );
}
