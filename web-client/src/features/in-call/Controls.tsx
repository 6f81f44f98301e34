import { useLive, useLiveSession } from '../../call/live';
import { useText } from '../../i18n';
import { CallButton } from '../../primitives/CallButton';
import styles from './Controls.module.css';
import { EndCall } from './EndCall';
import { callWords } from './words';

/** Camera, microphone, text, large, end. What is absent is not offered. */
export function Controls({
  text,
  large,
  mayEnd = true,
  lineUp = false,
  held = false,
  onLeave,
}: {
  text?: { shown: boolean; fresh: boolean; onToggle: () => void };
  large?: { on: boolean; onToggle: () => void };
  /** A second interpreter leaves a call, but does not end it. */
  mayEnd?: boolean;
  /** Somebody is on the telephone. */
  lineUp?: boolean;
  /** It may not be ended yet. */
  held?: boolean;
  /** A guest leaves, and the call goes on without them. */
  onLeave?: (() => void) | undefined;
}) {
  const t = useText(callWords);
  const live = useLiveSession();
  const { camera, microphone } = useLive((view) => view.devices);
  const seen = camera.state === 'on';
  const heard = microphone.state === 'on';
  return (
    <fieldset className={styles.controls} aria-label={t.controls}>
      <CallButton
        icon={seen ? 'camera' : 'cameraOff'}
        label={t.camera}
        pressed={seen}
        onPress={() => live.media.setDevice('camera', !seen)}
      />
      <CallButton
        icon={heard ? 'microphone' : 'microphoneOff'}
        label={t.microphone}
        pressed={heard}
        onPress={() => live.media.setDevice('microphone', !heard)}
      />
      {text && (
        <CallButton
          icon="text"
          label={t.text}
          pressed={text.shown}
          {...(text.fresh && { news: t.textNew })}
          onPress={text.onToggle}
        />
      )}
      {large && <CallButton icon="enlarge" label={t.large} pressed={large.on} onPress={large.onToggle} />}
      {onLeave && <CallButton icon="hangUp" label={t.leave} name={t.leaveCall} look="danger" onPress={onLeave} />}
      {mayEnd && !onLeave && <EndCall lineUp={lineUp} held={held} />}
    </fieldset>
  );
}
