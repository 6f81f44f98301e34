import { secondsSince, useLive, useLiveSession, useNow } from '../../call/live';
import { common, duration, useText } from '../../i18n';
import { Banner } from '../../primitives/Banner';
import { Button } from '../../primitives/Button';
import { Stack } from '../../primitives/Card';
import { PageHeading } from '../../primitives/PageHeading';
import type { QueuePlace } from '../../protocol/messages';
import { SelfView } from '../in-call/SelfView';
import { useTabName, useWakeLock } from '../in-call/useTracks';
import { callWords } from '../in-call/words';
import { AskCallback } from './Callback';
import { callbackWords } from './callbackWords';
import { EmergencyWaiting } from './EmergencyWaiting';
import { homeWords } from './homeWords';
import { Ladder } from './Ladder';
import { Wished } from './Wished';
import styles from './way.module.css';
import { wayWords } from './words';

/** In the queue; an emergency has its own form. */
export function Waiting({ onEmergency }: { onEmergency: () => void }) {
  return useLive((view) => view.asked.emergency) ? <EmergencyWaiting /> : <Queueing onEmergency={onEmergency} />;
}

/** In the queue: the place, the wait as far as it is known, what comes next, and a way out. */
function Queueing({ onEmergency }: { onEmergency: () => void }) {
  const t = useText(wayWords).waiting;
  const device = useText(callWords).device.camera;
  const emergency = useText(homeWords).home.emergency;
  const live = useLiveSession();
  const queue = useLive((view) => view.live.queue);
  const offline = useLive((view) => view.link.state !== 'up');
  const camera = useLive((view) => view.devices.camera);
  useWakeLock();
  useTabName(useText(common).titled(queue ? t.tab(queue.place) : t.title));
  return (
    <>
      <PageHeading title={t.title} />
      <div className={styles.waiting}>
        <Stack gap={5}>
          {queue ? <Place queue={queue} /> : <p role="status">{offline ? t.offline : t.asking}</p>}
          {queue && <Wished until={queue.widensAt} />}
          <section>
            <h2 className={styles.subtitle}>{t.next}</h2>
            <ol className={styles.steps}>
              {t.nextSteps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </section>
          <Button look="secondary" size="fill" icon="cross" onPress={() => live.requests.cancel()}>
            {t.cancel}
          </Button>
          <Button look="alarm" size="fill" icon="alarm" onPress={onEmergency}>
            {emergency}
          </Button>
          {queue && <AskCallback />}
          {queue && <Ladder open waiting />}
        </Stack>
        <Stack gap={3}>
          <SelfView />
          {camera.state === 'problem' && <Banner tone="warn">{device[camera.problem]}</Banner>}
        </Stack>
      </div>
    </>
  );
}

function Place({ queue }: { queue: QueuePlace }) {
  const t = useText(wayWords).waiting;
  const seconds = secondsSince(queue.requestedAt, useNow());
  const wait = queue.expectedWaitSeconds;
  const resumed = useText(callbackWords).resumed;
  return (
    <Stack gap={2}>
      <div role="status">
        <p className={styles.place}>{queue.place === 1 ? t.first : t.place(queue.place)}</p>
        {queue.resumed && <p>{resumed}</p>}
        <p>{wait === null ? t.unknown : t.wait(wait)}</p>
        {queue.readyInterpreters === 0 && <p>{t.nobody}</p>}
      </div>
      <p className={styles.quiet} data-digits>
        {t.lasts(duration(seconds))}
      </p>
    </Stack>
  );
}
