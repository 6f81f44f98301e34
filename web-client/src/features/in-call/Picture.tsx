import { type ReactNode, useEffect, useRef } from 'react';
import styles from './Picture.module.css';

/**
 * A live picture, always whole: signing needs the hands, so nothing is ever cropped. Always silent, so that no browser
 * refuses to start it; sound has an element of its own.
 */
export function Picture({
  stream,
  label,
  mirrored = false,
  dimmed = false,
  onFrame,
}: {
  stream: MediaStream | null;
  label: string;
  /** One's own picture is shown as in a mirror. */
  mirrored?: boolean;
  dimmed?: boolean;
  /** The first picture of this stream is on the screen. */
  onFrame?: (() => void) | undefined;
}) {
  const video = useRef<HTMLVideoElement>(null);

  useEffect(() => {
    const element = video.current;
    if (!element) return;
    element.srcObject = stream;
    if (stream) void element.play().catch(() => undefined);
    return () => {
      element.srcObject = null;
    };
  }, [stream]);

  useEffect(() => {
    const element = video.current;
    if (!element || !stream || !onFrame || !element.requestVideoFrameCallback) return;
    const handle = element.requestVideoFrameCallback(onFrame);
    return () => element.cancelVideoFrameCallback(handle);
  }, [stream, onFrame]);

  const look = [styles.picture, mirrored && styles.mirrored, dimmed && styles.dimmed].filter(Boolean).join(' ');
  return <video ref={video} className={look} aria-label={label} autoPlay playsInline muted />;
}

/** Words in place of a picture. */
export function InsteadOfPicture({ children }: { children: ReactNode }) {
  return <div className={styles.instead}>{children}</div>;
}
