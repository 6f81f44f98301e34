import { useEffect, useRef } from 'react';
import { secondsSince, useLive, useNow } from '../../call/live';
import { citizenOf, isTelephone } from '../../call/peers';
import { codes, common, duration, useText } from '../../i18n';
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
import { callersLine, nameOfLine } from './telephoned/caller';
import { callerWords } from './telephoned/callerWords';
import { OnTheLine } from './telephoned/OnTheLine';
import { RingCard } from './telephoned/RingCard';
import { useArrival } from './telephoned/useArrival';
import { WhomToDial } from './WhomToDial';
import { consoleWords } from './words';

/** The interpreter's call: the citizen in the middle, who they are on the left, text on the right. Nothing moves. Who telephones has no picture until a citizen comes. */
export function ConsoleCall({ call }: { call: Call }) {
  const t = useText(callWords);
  const own = useText(consoleWords);
  const refused = useText(refusedWords);
  const why = useText(phoneWords).emergency.first;
  const citizen = citizenOf(call);
  const withheld = useText(callerWords).withheld;
  const name = citizen?.name ?? (nameOfLine(callersLine(call)) || withheld);
  const refusal = useLive((view) => view.refusal);
  useWakeLock();
  useTabName(useText(common).titled(t.tab(name)));
  const lead = call.part === 'lead';
  const held = holdsLead(call);
  const dials = call.phone && lead;
  // On a phone what has to be done now stands before the text.
  const busy = call.emergency !== null || call.join !== null || dials;
  const look = [styles.call, busy && styles.urgent, dials && styles.withPhone, !citizen && styles.unseen];
  return (
    <main id="main" className={look.filter(Boolean).join(' ')}>
      <Head name={name} call={call} />
      <div className={styles.notices}>
        <GuestWaits call={call} />
        <CallNotices />
        {lead && !call.join && <ReliefPrompts />}
        {refusal && refusal.command === 'endCall' && <Banner tone="danger">{refused[refusal.code]}</Banner>}
      </div>
      {/* Scrolled by keyboard where it is longer than its place. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable (WCAG 2.1.1) */}
      <section className={styles.who} aria-label={citizen ? own.card.title : name} tabIndex={0}>
        {!call.phone && <CrewPart call={call} />}
        {call.emergency && <EmergencyPanel call={call} name={name} emergency={call.emergency} />}
        {call.purpose && !citizen && <RingCard call={call} />}
        {call.phone ? <TelephoneCard call={call} /> : lead && <WhomToDial wanted={call.organisationId} />}
        {call.phone && <CrewPart call={call} />}
        <GuestsCard call={call} />
        {citizen && <CitizenCard callId={call.callId} />}
      </section>
      <div className={styles.stage} data-stage>
        {citizen ? <PeerView peer={citizen} /> : <OnTheLine call={call} />}
        <div>
          <Controls mayEnd={lead} lineUp={cutsOff(call)} held={held} />
          {held && <p className={styles.why}>{why}</p>}
        </div>
      </div>
      <div className={styles.side}>
        <div className={styles.self}>
          <h2 className={styles.small}>{own.selfTitle}</h2>
          <SelfView />
          <Helpers peers={call.peers.filter((one) => one !== citizen)} />
          <LineSounds lines={call.lines} />
        </div>
        {call.peers.some((one) => !isTelephone(one)) && (
          <div className={styles.text}>
            <TextPanel />
          </div>
        )}
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

function Head({ name, call }: { name: string; call: Call }) {
  const t = useText(callWords);
  const own = useText(consoleWords);
  const heading = useRef<HTMLHeadingElement>(null);
  const purposes = useText(codes).callPurpose;
  const seconds = secondsSince(call.answeredAt, useNow());
  const citizen = citizenOf(call);
  useEffect(() => heading.current?.focus(), []);
  useArrival(citizen, heading);
  return (
    <header className={styles.head}>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {name}
      </h1>
      {call.purpose && (
        <Tag tone="info" icon="phone">
          {purposes[call.purpose]}
        </Tag>
      )}
      {citizen && <QualityChip numbers />}
      {citizen?.microphone && (
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
