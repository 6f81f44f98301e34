import { useEffect, useRef } from 'react';
import { secondsSince, useLive, useNow } from '../../call/live';
import { common, duration, useText } from '../../i18n';
import { Banner } from '../../primitives/Banner';
import { Tag } from '../../primitives/Tag';
import type { Call } from '../../protocol/messages';
import { CallNotices, QualityChip } from '../in-call/Connection';
import { Controls } from '../in-call/Controls';
import { Helpers } from '../in-call/Helpers';
import { LineSounds } from '../in-call/LineSounds';
import { cutsOff, holdsLead } from '../in-call/lineState';
import { PeerView } from '../in-call/PeerView';
import { refusedWords } from '../in-call/refusedWords';
import { SelfView } from '../in-call/SelfView';
import { TextPanel } from '../in-call/TextPanel';
import { useTabName, useWakeLock } from '../in-call/useTracks';
import { callWords } from '../in-call/words';
import { CitizenCard } from './CitizenCard';
import styles from './ConsoleCall.module.css';
import { EmergencyPanel } from './EmergencyPanel';
import { GuestsCard } from './guests/GuestsCard';
import { GuestWaits } from './guests/GuestWaits';
import { phoneWords } from './phone/phoneWords';
import { TelephoneCard } from './phone/TelephoneCard';
import { ReliefPrompts } from './ReliefPrompts';
import { Team } from './Team';
import { WhomToDial } from './WhomToDial';
import { consoleWords } from './words';

/** The interpreter's call: the citizen in the middle, who they are on the left, text on the right. Nothing moves. */
export function ConsoleCall({ call }: { call: Call }) {
  const t = useText(callWords);
  const own = useText(consoleWords);
  const refused = useText(refusedWords);
  const why = useText(phoneWords).emergency.first;
  const peer = call.peers[0];
  const refusal = useLive((view) => view.refusal);
  useWakeLock();
  useTabName(useText(common).titled(t.tab(peer?.name ?? '')));
  if (!peer) return null;
  const lead = call.part === 'lead';
  const held = holdsLead(call);
  const dials = call.phone && lead;
  // On a phone what has to be done now stands before the text.
  const busy = call.emergency !== null || call.join !== null || dials;
  const look = [styles.call, busy && styles.urgent, dials && styles.withPhone].filter(Boolean).join(' ');
  return (
    <main id="main" className={look}>
      <Head name={peer.name} answeredAt={call.answeredAt} microphone={peer.microphone} />
      <div className={styles.notices}>
        <GuestWaits call={call} />
        <CallNotices />
        {lead && !call.join && <ReliefPrompts />}
        {refusal && refusal.command === 'endCall' && <Banner tone="danger">{refused[refusal.code]}</Banner>}
      </div>
      {/* Scrolled by keyboard where it is longer than its place. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable (WCAG 2.1.1) */}
      <section className={styles.who} aria-label={own.card.title} tabIndex={0}>
        {!call.phone && <CrewPart call={call} />}
        {call.emergency && <EmergencyPanel call={call} name={peer.name} emergency={call.emergency} />}
        {call.phone ? <TelephoneCard call={call} /> : lead && <WhomToDial wanted={call.organisationId} />}
        {call.phone && <CrewPart call={call} />}
        <GuestsCard call={call} />
        <CitizenCard callId={call.callId} />
      </section>
      <div className={styles.stage} data-stage>
        <PeerView peer={peer} />
        <div>
          <Controls mayEnd={lead} lineUp={cutsOff(call)} held={held} />
          {held && <p className={styles.why}>{why}</p>}
        </div>
      </div>
      <div className={styles.side}>
        <div className={styles.self}>
          <h2 className={styles.small}>{own.selfTitle}</h2>
          <SelfView />
          <Helpers peers={call.peers.slice(1)} />
          <LineSounds lines={call.lines} />
        </div>
        <div className={styles.text}>
          <TextPanel />
        </div>
      </div>
    </main>
  );
}

function CrewPart({ call }: { call: Call }) {
  return (
    <div className={styles.team}>
      <Team call={call} />
    </div>
  );
}

function Head({ name, answeredAt, microphone }: { name: string; answeredAt: string; microphone: boolean }) {
  const t = useText(callWords);
  const own = useText(consoleWords);
  const heading = useRef<HTMLHeadingElement>(null);
  const seconds = secondsSince(answeredAt, useNow());
  useEffect(() => heading.current?.focus(), []);
  return (
    <header className={styles.head}>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {name}
      </h1>
      <QualityChip numbers />
      {microphone && (
        <Tag tone="warn" icon="microphone">
          {t.peerMicrophone(name)}
        </Tag>
      )}
      <span className={styles.time}>
        <Tag tone="info" icon="dot">
          {own.state.busy}
        </Tag>
        <span role="timer" data-digits aria-label={t.lasts(duration(seconds))}>
          {duration(seconds)}
        </span>
      </span>
    </header>
  );
}
