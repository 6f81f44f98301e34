import { useEffect, useRef, useState } from 'react';
import { secondsSince, useLive, useNow } from '../../call/live';
import { common, duration, useText } from '../../i18n';
import type { Call, Peer } from '../../protocol/messages';
import styles from './CallScreen.module.css';
import { CallNotices, QualityChip } from './Connection';
import { Controls } from './Controls';
import { CrewNotice } from './CrewNotice';
import { EmergencyNotice } from './EmergencyNotice';
import { Helpers } from './Helpers';
import { LineSounds, TelephoneSounds } from './LineSounds';
import { LineStrip } from './LineStrip';
import { cutsOff } from './lineState';
import { PeerView } from './PeerView';
import { SelfView } from './SelfView';
import { TextPanel } from './TextPanel';
import { useTabName, useWakeLock } from './useTracks';
import { callWords } from './words';

/**
 * The citizen's call: the interpreter fills the stage, oneself and the text stand beside. A guest's is the same with
 * `onLeave`: they leave it, and hear the telephones.
 */
export function CallScreen({ call, onLeave }: { call: Call; onLeave?: () => void }) {
  const t = useText(callWords);
  const peer = call.peers[0];
  const [textShown, showText] = useState(roomForText);
  const [large, setLarge] = useState(false);
  const textSeen = textShown && !large;
  const fresh = useFreshText(textSeen);
  useTextWhenNeeded(() => {
    showText(true);
    setLarge(false);
  });
  useWakeLock();
  useTabName(useText(common).titled(t.tab(peer?.name ?? '')));
  if (!peer) return null;

  const toggleText = () => {
    showText(!textSeen);
    setLarge(false);
  };
  const look = [styles.call, textSeen && styles.withText, large && styles.large].filter(Boolean).join(' ');
  return (
    <main id="main" className={look} data-stage>
      <Head peer={peer} answeredAt={call.answeredAt} />
      <div className={styles.notices}>
        <CallNotices />
        {!onLeave && <CrewNotice call={call} />}
        {call.emergency && <EmergencyNotice emergency={call.emergency} />}
        <LineStrip lines={call.lines} />
      </div>
      <div className={styles.peer}>
        <PeerView peer={peer} />
      </div>
      {!large && (
        <div className={styles.self}>
          <SelfView />
          <Helpers peers={call.peers.slice(1)} />
        </div>
      )}
      <LineSounds lines={call.lines.filter((line) => line.citizenListens)} />
      {onLeave && <TelephoneSounds peers={call.peers} />}
      {textSeen && (
        <div className={styles.text}>
          <TextPanel />
        </div>
      )}
      <div className={styles.controls}>
        <Controls
          text={{ shown: textSeen, fresh, onToggle: toggleText }}
          lineUp={cutsOff(call)}
          onLeave={onLeave}
          large={{ on: large, onToggle: () => setLarge(!large) }}
        />
      </div>
    </main>
  );
}

function Head({ peer, answeredAt }: { peer: Peer; answeredAt: string }) {
  const t = useText(callWords);
  const heading = useRef<HTMLHeadingElement>(null);
  const seconds = secondsSince(answeredAt, useNow());
  useEffect(() => heading.current?.focus(), []);
  return (
    <header className={styles.head}>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        <span className={styles.role}>{t.with[peer.role]}</span> {peer.name}
      </h1>
      <span className={styles.facts}>
        {peer.microphone && <span className={styles.sound}>{t.peerMicrophone(peer.name)}</span>}
        <QualityChip />
        <span role="timer" data-digits aria-label={t.lasts(duration(seconds))}>
          {duration(seconds)}
        </span>
      </span>
    </header>
  );
}

/** New text of the other side while the panel is put away. */
function useFreshText(shown: boolean): boolean {
  const theirs = useLive((view) => view.live.text.reduce((sum, line) => sum + (line.author ? line.text.length : 0), 0));
  const [seen, setSeen] = useState(theirs);
  useEffect(() => {
    if (shown) setSeen(theirs);
  }, [shown, theirs]);
  return !shown && theirs !== seen;
}

/** On an upright phone the picture needs the whole screen until there is something to read. */
function roomForText(): boolean {
  return !matchMedia('(orientation: portrait) and (width < 768px)').matches;
}

/** The panel opens by itself when the other side writes for the first time, and when the picture is lost. */
function useTextWhenNeeded(open: () => void): void {
  const lost = useLive(({ media }) => media.phase === 'recovering' || media.phase === 'given_up');
  const written = useLive((view) => view.live.text.some((line) => line.author !== null && line.text !== ''));
  const opener = useRef(open);
  opener.current = open;
  useEffect(() => {
    if (lost || written) opener.current();
  }, [lost, written]);
}
