import { useLive } from '../../call/live';
import { useText } from '../../i18n';
import { Icon } from '../../primitives/Icon';
import { Picture } from './Picture';
import styles from './SelfView.module.css';
import { useOwnPicture } from './useTracks';
import { callWords } from './words';

/** The person's own picture, beside the other one and never over it. `frame` shows where head and hands should be. */
export function SelfView({ frame = false }: { frame?: boolean }) {
  const t = useText(callWords);
  const stream = useOwnPicture();
  const asking = useLive((view) => view.devices.camera.state === 'asking');
  return (
    <figure className={styles.self}>
      {stream ? (
        <Picture stream={stream} label={t.selfView} mirrored />
      ) : (
        <span className={styles.off}>
          <Icon name={asking ? 'camera' : 'cameraOff'} size="l" />
          <span>{t.selfCameraOff}</span>
        </span>
      )}
      {frame && stream && (
        <svg className={styles.frame} viewBox="0 0 640 480" aria-hidden="true">
          <ellipse cx="320" cy="130" rx="78" ry="98" />
          <rect x="110" y="60" width="420" height="400" rx="40" />
        </svg>
      )}
      <figcaption className={styles.name}>{t.you}</figcaption>
    </figure>
  );
}
