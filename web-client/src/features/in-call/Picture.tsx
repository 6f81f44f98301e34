import { type ReactNode, useEffect, useRef, useState } from 'react';
import styles from './Picture.module.css';

interface Look {
  label: string;
  /** One's own picture is shown as in a mirror. */
  mirrored?: boolean;
  dimmed?: boolean;
  /** The first picture of this stream is on the screen. */
  onFrame?: (() => void) | undefined;
}

/**
 * A live picture, always whole: signing needs the hands, so nothing is ever cropped. Always silent, so that no browser
 * refuses to start it; sound has an element of its own. Another stream takes over with its first picture, not before.
 */
export function Picture({ stream, ...look }: Look & { stream: MediaStream | null }) {
  const [shown, show] = useState(stream);
  const before = stream && shown;
  return (
    <>
      {before && before !== stream && <Stream key={before.id} stream={before} {...look} onFrame={undefined} />}
      <Stream
        key={stream?.id}
        stream={stream}
        {...look}
        coming={before !== null && before !== stream}
        onReady={() => show(stream)}
      />
    </>
  );
}

function Stream({
  stream,
  label,
  mirrored = false,
  dimmed = false,
  coming = false,
  onFrame,
  onReady,
}: Look & { stream: MediaStream | null; coming?: boolean; onReady?: () => void }) {
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

  const look = [styles.picture, mirrored && styles.mirrored, dimmed && styles.dimmed, coming && styles.coming];
  return (
    <video
      ref={video}
      className={look.filter(Boolean).join(' ')}
      aria-label={label}
      aria-hidden={coming || undefined}
      onLoadedData={onReady}
      autoPlay
      playsInline
      muted
    />
  );
}

/** Words in place of a picture. They scroll where the place is small, by the keyboard too. */
export function InsteadOfPicture({ children }: { children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached (axe: scrollable-region-focusable)
    <div className={styles.instead} tabIndex={0}>
      {children}
    </div>
  );
}
