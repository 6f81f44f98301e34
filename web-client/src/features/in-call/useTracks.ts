import { useEffect, useMemo, useRef } from 'react';
import { useLive } from '../../call/live';

/** The person's own picture as a stream; null while the camera is off. */
export function useOwnPicture(): MediaStream | null {
  const camera = useLive((view) => view.devices.camera);
  const track = camera.state === 'on' ? camera.track : null;
  return useMemo(() => track && new MediaStream([track]), [track]);
}

/**
 * Plays the peer's sound. A browser may refuse until the person has touched the page, as after a reload; the next touch
 * or key starts it.
 */
export function usePeerSound(stream: MediaStream | null): void {
  const audio = useRef<HTMLAudioElement | null>(null);
  useEffect(() => {
    if (!stream) return;
    audio.current ??= new Audio();
    const element = audio.current;
    element.srcObject = stream;
    const play = () => void element.play().catch(() => undefined);
    play();
    const retry = () => element.paused && play();
    window.addEventListener('pointerdown', retry);
    window.addEventListener('keydown', retry);
    return () => {
      window.removeEventListener('pointerdown', retry);
      window.removeEventListener('keydown', retry);
      element.pause();
      element.srcObject = null;
    };
  }, [stream]);
}

/** Keeps the screen on while somebody waits or signs. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let over = false;
    const take = async () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      const taken = await navigator.wakeLock.request('screen').catch(() => null);
      if (over) void taken?.release();
      else lock = taken;
    };
    const retake = () => void take();
    void take();
    document.addEventListener('visibilitychange', retake);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', retake);
      void lock?.release();
    };
  }, []);
}

/** Names the tab while this is shown. */
export function useTabName(name: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = name;
    return () => {
      document.title = before;
    };
  }, [name]);
}
