import { useEffect, useState } from 'react';
import { HEIGHT, type Light, lightOf, WIDTH } from './light';

export interface RoomCheck {
  light: Light | null;
  /** Pictures a second that the camera really gives. */
  fps: number | null;
}

const LOOK_EVERY = 1000;

/** Looks at one's own picture once a second: light and smoothness. Nothing leaves the page. */
export function useRoomCheck(stream: MediaStream | null): RoomCheck {
  const [check, setCheck] = useState<RoomCheck>({ light: null, fps: null });
  useEffect(() => {
    if (!stream) return;
    const video = document.createElement('video');
    video.muted = true;
    video.srcObject = stream;
    void video.play().catch(() => undefined);
    const canvas = document.createElement('canvas');
    canvas.width = WIDTH;
    canvas.height = HEIGHT;
    const painter = canvas.getContext('2d', { willReadFrequently: true });
    let before: { frames: number; at: number } | null = null;
    const timer = setInterval(() => {
      if (!painter || video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return;
      painter.drawImage(video, 0, 0, WIDTH, HEIGHT);
      const light = lightOf(painter.getImageData(0, 0, WIDTH, HEIGHT).data);
      const now = { frames: video.getVideoPlaybackQuality().totalVideoFrames, at: performance.now() };
      const fps = before && ((now.frames - before.frames) * 1000) / (now.at - before.at);
      before = now;
      setCheck({ light, fps });
    }, LOOK_EVERY);
    return () => {
      clearInterval(timer);
      video.srcObject = null;
    };
  }, [stream]);
  return check;
}
