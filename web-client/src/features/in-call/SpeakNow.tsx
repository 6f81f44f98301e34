import { useLive, useLiveSession } from '../../call/live';
import { useText } from '../../i18n';
import { Banner } from '../../primitives/Banner';
import { Button } from '../../primitives/Button';
import { Tag } from '../../primitives/Tag';
import type { Line } from '../../protocol/messages';
import { isTalking } from './lineState';
import { lineStripWords } from './lineStripWords';

/** The citizen who is to speak is asked to turn the microphone on, and told that they are heard. */
export function SpeakNow({ lines }: { lines: readonly Line[] }) {
  const t = useText(lineStripWords);
  const live = useLiveSession();
  const { state } = useLive((view) => view.devices.microphone);
  const wanted = lines.some((line) => isTalking(line) && line.citizenSpeaks && !line.held);
  if (!wanted || state === 'asking') return null;
  if (state === 'on') {
    return (
      <p>
        <Tag tone="ok" icon="microphone">
          {t.youSpeak}
        </Tag>
      </p>
    );
  }
  return (
    <div role="status">
      <Banner
        tone="warn"
        actions={
          <Button icon="microphone" onPress={() => live.media.setDevice('microphone', true)}>
            {t.microphone}
          </Button>
        }
      >
        {t.speak}
      </Banner>
    </div>
  );
}
