import type { MyInterpreter } from '../../api/types';
import type { Asked } from '../../call/asked';
import { useLive, useNow } from '../../call/live';
import { useFormat, useText } from '../../i18n';
import { needWords } from '../../i18n/needs';
import { Stack } from '../../primitives/Card';
import { useLoaded } from '../useLoaded';
import { refineWords } from './refineWords';
import styles from './way.module.css';

/** Who the queue asks first and until when, and what is needed of them. Nothing when nothing was chosen. */
export function Wished({ until }: { until: string | null }) {
  const t = useText(refineWords).waits;
  const words = useText(needWords);
  const asked = useLive((view) => view.asked);
  const { time } = useFormat();
  const now = useNow();
  const wish = useWish(asked);
  if (!wish && !asked.mode && !asked.topic) return null;
  return (
    <div role="status" className={styles.wished}>
      <Stack gap={2}>
        {asked.mode && <p>{t.need(words.mode[asked.mode])}</p>}
        {asked.topic && <p>{t.field(words.topic[asked.topic])}</p>}
        {wish && <p>{until && now < Date.parse(until) ? `${wish} ${t.after(time(until))}` : t.over}</p>}
      </Stack>
    </div>
  );
}

/** Whom the citizen names goes before whom they had in the case; the gender goes with either. */
function useWish({ interpreterId, caseId, gender }: Asked): string | null {
  const t = useText(refineWords).waits;
  const { value: met } = useLoaded<MyInterpreter[]>(interpreterId ? '/api/my/interpreters' : null);
  if (interpreterId) {
    const name = met?.find((one) => one.id === interpreterId)?.name;
    return name ? t.interpreter(name) : t.somebody;
  }
  if (caseId) return t.caseFile;
  return gender && t[gender];
}
