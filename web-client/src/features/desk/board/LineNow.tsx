import { useEffect } from 'react';
import { useText } from '../../../i18n';
import { LineCommands, LineState } from '../hours/NowCard';
import { useHours } from '../hours/useHours';
import { useDeskLive } from '../live/DeskLiveProvider';
import styles from './Board.module.css';
import { boardWords } from './words';

/** Whether the line is open, with what can be done about it; another coordinator's doing shows at once. */
export function LineNow({ paused, onDone }: { paused: boolean; onDone: (words: string) => void }) {
  const t = useText(boardWords);
  const live = useDeskLive();
  const { data, refetch } = useHours(!paused);
  useEffect(() => {
    if (paused) return;
    // What was missed while the board stood still, too.
    void refetch();
    return live.hear((message) => {
      if (message.type === 'notice' && message.kind === 'line_forced') void refetch();
    });
  }, [live, paused, refetch]);
  return (
    <section className={styles.line} aria-label={t.line}>
      {data && (
        <>
          <LineState hours={data} />
          <LineCommands hours={data} onDone={onDone} close="secondary" />
        </>
      )}
    </section>
  );
}
