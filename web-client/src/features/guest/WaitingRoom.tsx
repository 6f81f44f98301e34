import { useEffect } from 'react';
import { useLive } from '../../call/live';
import { common, useFormat, useText } from '../../i18n';
import { announce } from '../../primitives/Announcer';
import { Banner } from '../../primitives/Banner';
import { Stack } from '../../primitives/Card';
import { PageHeading } from '../../primitives/PageHeading';
import { Controls } from '../in-call/Controls';
import { SelfView } from '../in-call/SelfView';
import { useTabName, useWakeLock } from '../in-call/useTracks';
import { callWords } from '../in-call/words';
import styles from './guest.module.css';
import { guestWords } from './words';

/** Until the interpreter lets the guest in: that they are seen to wait, and oneself as the others will see one. */
export function WaitingRoom({ onLeave }: { onLeave: () => void }) {
  const t = useText(guestWords).waiting;
  const guest = useLive((view) => view.live.guest);
  const { camera, microphone } = useLive((view) => view.devices);
  const device = useText(callWords).device;
  const format = useFormat();
  const come = guest?.state === 'talking';
  useWakeLock();
  useTabName(useText(common).titled(t.tab));
  useEffect(() => {
    if (come) announce(t.come);
  }, [come, t]);
  return (
    <>
      <PageHeading title={t.title} tab={t.tab} />
      <Stack gap={4}>
        <p className={styles.centre}>{come ? t.come : t.text}</p>
        <SelfView />
        {camera.state === 'problem' && <Banner tone="warn">{device.camera[camera.problem]}</Banner>}
        {microphone.state === 'problem' && <Banner tone="warn">{device.microphone[microphone.problem]}</Banner>}
        <Controls mayEnd={false} onLeave={onLeave} />
        {guest && !come && <p className={styles.quiet}>{t.until(format.shortTime(guest.expiresAt))}</p>}
      </Stack>
    </>
  );
}
