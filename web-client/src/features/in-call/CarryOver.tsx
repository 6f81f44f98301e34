import { useLive, useLiveSession } from '../../call/live';
import { useText } from '../../i18n';
import { Button } from '../../primitives/Button';
import { Icon } from '../../primitives/Icon';
import { Tag } from '../../primitives/Tag';
import type { Line } from '../../protocol/messages';
import styles from './LineStrip.module.css';
import { isTalking } from './lineState';
import { lineStripWords } from './lineStripWords';

/** The citizen's own voice and hearing on the telephone: asked to speak with the microphone off, heard, hearing. */
export function CarryOver({ lines }: { lines: readonly Line[] }) {
  const t = useText(lineStripWords);
  const live = useLiveSession();
  const { state } = useLive((view) => view.devices.microphone);
  const open = lines.filter((line) => isTalking(line) && !line.held);
  const speaks = open.some((line) => line.citizenSpeaks);
  const listens = open.some((line) => line.citizenListens);
  const silent = speaks && state !== 'on' && state !== 'asking';
  return (
    <>
      <div role="status">
        {silent && (
          <div className={styles.ask}>
            <Icon name="microphoneOff" />
            <p>{t.speak}</p>
            <Button onPress={() => live.media.setDevice('microphone', true)}>{t.microphone}</Button>
          </div>
        )}
      </div>
      {((speaks && state === 'on') || listens) && (
        <p className={styles.tags}>
          {speaks && state === 'on' && (
            <Tag tone="ok" icon="microphone">
              {t.youSpeak}
            </Tag>
          )}
          {listens && (
            <Tag tone="info" icon="sound">
              {t.youListen}
            </Tag>
          )}
        </p>
      )}
    </>
  );
}
