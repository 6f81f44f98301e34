import { useLive } from '../../call/live';
import { useFormat, useText } from '../../i18n';
import { Banner } from '../../primitives/Banner';
import styles from './Connection.module.css';
import { linkWords } from './linkWords';
import { callWords } from './words';

/** How well the other side is received, in words and bars; with `numbers` also fps, height and round trip for staff. */
export function QualityChip({ numbers = false }: { numbers?: boolean }) {
  const t = useText(callWords);
  const format = useFormat();
  const { quality, phase } = useLive((view) => view.media);
  if (!quality || phase !== 'live') return null;
  const bars = { good: 4, fair: 3, poor: 1, lost: 0 }[quality.level];
  return (
    <span className={`${styles.quality} ${styles[quality.level]}`}>
      <span className={styles.words}>
        <svg className={styles.bars} viewBox="0 0 22 16" aria-hidden="true">
          {[0, 1, 2, 3].map((bar) => (
            <rect
              key={bar}
              x={bar * 6}
              y={12 - bar * 4}
              width="4"
              height={4 + bar * 4}
              opacity={bar < bars ? 1 : 0.3}
            />
          ))}
        </svg>
        <span>{t.quality[quality.level]}</span>
      </span>
      {numbers && (
        <span className={styles.numbers} data-digits>
          {t.numbers(format.number(quality.fps, 0), quality.frameHeight, quality.roundTripMillis)}
        </span>
      )}
    </span>
  );
}

/** What is wrong with the connection or with the person's own devices, and what to do. Nothing when all is well. */
export function CallNotices() {
  const t = useText(callWords);
  const words = useText(linkWords).link;
  const link = useLive((view) => view.link);
  const { camera, microphone } = useLive((view) => view.devices);
  const darkRoom = useLive((view) => view.media.quality?.darkRoom ?? false);
  const notices = [
    link.state === 'down' && (link.why === 'lost' ? words.downInCall : words[link.why]),
    link.state === 'connecting' && words.connecting,
    camera.state === 'problem' && t.device.camera[camera.problem],
    microphone.state === 'problem' && t.device.microphone[microphone.problem],
    darkRoom && t.darkRoom,
  ].filter((words) => words !== false);
  return (
    <div className={styles.notices} role="status">
      {notices.map((words) => (
        <Banner key={words} tone="warn">
          {words}
        </Banner>
      ))}
    </div>
  );
}
