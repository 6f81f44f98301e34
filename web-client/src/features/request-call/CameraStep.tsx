import { useEffect } from 'react';
import { cameraPermission, type DeviceProblem } from '../../call/devices';
import { useLive, useLiveSession } from '../../call/live';
import { useText } from '../../i18n';
import { Button } from '../../primitives/Button';
import { Row, Stack } from '../../primitives/Card';
import { Icon } from '../../primitives/Icon';
import { PageHeading } from '../../primitives/PageHeading';
import { AllowSteps } from './AllowSteps';
import { ReadyCheck } from './ReadyCheck';
import { checkSkipped } from './readyCheck';
import styles from './way.module.css';
import { wayWords } from './words';

/** Between «Позвонить» and the queue: why the camera is needed, then the check of picture and light, or ways on. */
export function CameraStep({ onLeave }: { onLeave: () => void }) {
  const live = useLiveSession();
  const camera = useLive((view) => view.devices.camera);

  useEffect(() => {
    void cameraPermission().then((permission) => permission === 'granted' && live.media.wantCamera(true));
  }, [live]);
  const skip = camera.state === 'on' && checkSkipped();
  useEffect(() => {
    if (skip) live.requests.call(true);
  }, [skip, live]);

  const leave = () => {
    live.media.leave();
    onLeave();
  };
  if (camera.state === 'on') return <ReadyCheck onLeave={leave} />;
  if (camera.state === 'problem') return <Trouble problem={camera.problem} onLeave={leave} />;
  return <Ask asking={camera.state === 'asking'} onLeave={leave} />;
}

function Ask({ asking, onLeave }: { asking: boolean; onLeave: () => void }) {
  const t = useText(wayWords).ask;
  const live = useLiveSession();
  return (
    <>
      <PageHeading title={asking ? t.asking : t.title} />
      <Stack gap={5}>
        <p>{asking ? t.askingHow : t.why}</p>
        {!asking && <p>{t.next}</p>}
        <ul className={styles.promises}>
          {t.promises.map((promise) => (
            <li key={promise}>
              <Icon name="check" />
              <span>{promise}</span>
            </li>
          ))}
        </ul>
        {!asking && (
          <Button size="fill" icon="camera" onPress={() => live.media.wantCamera(true)}>
            {t.allow}
          </Button>
        )}
        <OtherWays onLeave={onLeave} />
      </Stack>
    </>
  );
}

function Trouble({ problem, onLeave }: { problem: DeviceProblem; onLeave: () => void }) {
  const t = useText(wayWords).trouble;
  const live = useLiveSession();
  return (
    <>
      <PageHeading title={t[problem]} />
      <Stack gap={5}>
        <p>{t[`${problem}Why`]}</p>
        {problem === 'refused' && <AllowSteps />}
        {problem !== 'unsupported' && (
          <Button size="fill" icon="camera" onPress={() => live.media.setDevice('camera', true)}>
            {t.again}
          </Button>
        )}
        <OtherWays onLeave={onLeave} />
      </Stack>
    </>
  );
}

/** Nobody is stopped by a camera: the interpreter is seen, and text goes both ways. */
function OtherWays({ onLeave }: { onLeave: () => void }) {
  const t = useText(wayWords).ask;
  const live = useLiveSession();
  const without = () => {
    live.media.leave();
    live.requests.call(false);
  };
  return (
    <Stack gap={2}>
      <p>{t.withoutNote}</p>
      <Row>
        <Button look="secondary" icon="text" onPress={without}>
          {t.without}
        </Button>
        <Button look="quiet" icon="left" onPress={onLeave}>
          {t.back}
        </Button>
      </Row>
    </Stack>
  );
}
