import { useLive, useLiveSession } from '../../../call/live';
import { useText } from '../../../i18n';
import { Banner } from '../../../primitives/Banner';
import { Button } from '../../../primitives/Button';
import { phoneWords } from './phoneWords';

/** Whoever talks by telephone with the microphone off is not heard, and may not notice. */
export function MicrophoneNeeded() {
  const t = useText(phoneWords);
  const live = useLiveSession();
  const { state } = useLive((view) => view.devices.microphone);
  if (state === 'on' || state === 'asking') return null;
  return (
    <Banner
      tone="warn"
      actions={
        <Button look="secondary" icon="microphone" onPress={() => live.media.setDevice('microphone', true)}>
          {t.microphoneOn}
        </Button>
      }
    >
      {t.microphoneOff}
    </Banner>
  );
}
