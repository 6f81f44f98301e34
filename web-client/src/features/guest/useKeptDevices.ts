import { useEffect, useRef } from 'react';
import { useLive, useLiveSession } from '../../call/live';
import type { Place } from './placeMemory';

type Kept = Pick<Place, 'camera' | 'microphone'>;

/** Keeps what the guest turns on and off. */
export function useKeptChoice(keep: (kept: Partial<Kept>) => void): void {
  const devices = useLive((view) => view.devices);
  const closed = useLive((view) => view.link.state === 'closed');
  const before = useRef(devices);
  useEffect(() => {
    for (const which of ['camera', 'microphone'] as const) {
      const [was, is] = [before.current[which].state, devices[which].state];
      if (is === 'on' && was !== 'on') keep({ [which]: true });
      // What goes off because another tab has the call was not the guest's wish.
      if (is === 'off' && was === 'on' && !closed) keep({ [which]: false });
    }
    before.current = devices;
  }, [devices, keep, closed]);
}

/** Opens what the guest had on before the page was loaded or another tab took over, and keeps what they turn on and off. */
export function useKeptDevices(kept: Kept, keep: (kept: Partial<Kept>) => void): void {
  const live = useLiveSession();
  const closed = useLive((view) => view.link.state === 'closed');
  const wanted = useRef(kept);
  wanted.current = kept;
  useEffect(() => {
    if (closed) return;
    const { camera, microphone } = wanted.current;
    live.media.wantCamera(camera === true);
    if (microphone) live.media.setDevice('microphone', true);
  }, [live, closed]);
  useKeptChoice(keep);
}
