import { secondsSince, useLive, useLiveSession, useNow } from '../../call/live';
import { common, duration, useText } from '../../i18n';
import { Banner } from '../../primitives/Banner';
import { Button } from '../../primitives/Button';
import { Stack } from '../../primitives/Card';
import { Icon } from '../../primitives/Icon';
import { PageHeading } from '../../primitives/PageHeading';
import type { QueuePlace } from '../../protocol/messages';
import { SelfView } from '../in-call/SelfView';
import { useTabName, useWakeLock } from '../in-call/useTracks';
import { emergencyWords } from './emergencyWords';
import styles from './way.module.css';
import { wayWords } from './words';

/** An emergency on its way: whether it was really sent, who sees it, and what comes next. */
export function EmergencyWaiting() {
  const t = useText(emergencyWords).waiting;
  const live = useLiveSession();
  const queue = useLive((view) => view.live.queue);
  const offline = useLive((view) => view.link.state !== 'up');
  const camera = useLive((view) => view.devices.camera);
  useWakeLock();
  useTabName(useText(common).titled(t.tab));
  return (
    <>
      <PageHeading title={t.title} />
      <div className={styles.waiting}>
        <Stack gap={5}>
          <div role="status" className={styles.alarm}>
            <Icon name="alarm" size="xl" />
            <Stack gap={2}>{queue ? <Sent queue={queue} /> : <p>{offline ? t.offline : t.asking}</p>}</Stack>
          </div>
          {queue && <Lasts since={queue.requestedAt} />}
          {offline && <Banner tone="danger">{t.sms}</Banner>}
          <section>
            <h2 className={styles.subtitle}>{t.next}</h2>
            <ol className={styles.steps}>
              {t.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </section>
          <Button look="secondary" size="fill" icon="cross" onPress={() => live.requests.cancel()}>
            {t.cancel}
          </Button>
        </Stack>
        <Stack gap={3}>
          <SelfView />
          {camera.state === 'problem' && <Banner tone="warn">{t.noCamera}</Banner>}
        </Stack>
      </div>
    </>
  );
}

function Sent({ queue }: { queue: QueuePlace }) {
  const t = useText(emergencyWords).waiting;
  const again = useLive((view) => view.live.waitsAgain);
  return (
    <>
      <p className={styles.sent}>{again ? t.again : t.seen}</p>
      {queue.readyInterpreters === 0 && <p>{t.nobody}</p>}
    </>
  );
}

function Lasts({ since }: { since: string }) {
  const lasts = useText(wayWords).waiting.lasts;
  return (
    <p className={styles.quiet} data-digits>
      {lasts(duration(secondsSince(since, useNow())))}
    </p>
  );
}
