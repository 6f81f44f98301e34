import { useEffect, useRef } from 'react';
import { useLive, useLiveSession } from '../../call/live';
import { useText } from '../../i18n';
import { Stack } from '../../primitives/Card';
import { Icon } from '../../primitives/Icon';
import { Controls } from '../in-call/Controls';
import { SelfView } from '../in-call/SelfView';
import { callWords } from '../in-call/words';
import { AllowSteps } from '../request-call/AllowSteps';
import { isAllowed } from './allowed';
import styles from './guest.module.css';
import type { Place } from './placeMemory';
import { useKeptChoice } from './useKeptDevices';
import { useLoudness } from './useLoudness';
import { guestWords } from './words';

/** Oneself as the others will see and hear one. Nothing here is in the way of coming in. */
export function DeviceCheck({ place, move }: { place: Place; move: (to: Partial<Place>) => void }) {
  const t = useText(guestWords).door;
  const words = useText(callWords).device;
  const live = useLiveSession();
  const { camera, microphone } = useLive((view) => view.devices);
  const { level, heard } = useLoudness(microphone.state === 'on' ? microphone.track : null);
  const wanted = useRef(place);
  useKeptChoice(move);
  useEffect(() => {
    // Where the browser would not ask, there is nothing to press.
    void isAllowed('camera').then(
      (yes) => yes && wanted.current.camera !== false && live.media.setDevice('camera', true),
    );
    void isAllowed('microphone').then(
      (yes) => yes && wanted.current.microphone && live.media.setDevice('microphone', true),
    );
  }, [live]);

  const refused = [camera, microphone].some((one) => one.state === 'problem' && one.problem === 'refused');
  return (
    <Stack gap={3}>
      <h2>{t.check}</h2>
      {(camera.state !== 'on' || microphone.state !== 'on') && <p>{t.checkHow}</p>}
      <SelfView />
      <Controls mayEnd={false} />
      <ul className={styles.findings} aria-live="polite">
        <Finding ok={camera.state === 'on'}>
          {camera.state === 'problem' ? words.camera[camera.problem] : camera.state === 'on' ? t.seen : t.noCamera}
        </Finding>
        <Finding ok={microphone.state === 'on' && heard}>
          {microphone.state === 'problem'
            ? words.microphone[microphone.problem]
            : microphone.state !== 'on'
              ? t.silent
              : heard
                ? t.hears
                : t.speak}
        </Finding>
      </ul>
      {microphone.state === 'on' && <meter className={styles.level} aria-label={t.level} max={1} value={level} />}
      {refused && <AllowSteps />}
    </Stack>
  );
}

function Finding({ ok, children }: { ok: boolean; children: string }) {
  return (
    <li className={ok ? styles.fine : undefined}>
      <Icon name={ok ? 'check' : 'info'} />
      <span>{children}</span>
    </li>
  );
}
