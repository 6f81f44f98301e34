import { useText } from '../../../i18n';
import { Button } from '../../../primitives/Button';
import { Icon } from '../../../primitives/Icon';
import { Failure } from '../../../primitives/State';
import type { Call } from '../../../protocol/messages';
import { CommandProblem } from '../CommandProblem';
import { useKeptFocus } from '../phone/useKeptFocus';
import { GuestRow } from './GuestRow';
import styles from './Guests.module.css';
import { guestCardWords } from './guestCardWords';
import { useMakeLink } from './useGuestLinks';
import { useGuests } from './useGuests';

/** So many guests a call may have at once. */
const PLACES = 2;

/** Guests of the call: the lead makes links and lets people in, others in the call read how it stands. */
export function GuestsCard({ call }: { call: Call }) {
  const t = useText(guestCardWords);
  const title = call.emergency ? t.crewTitle : t.title;
  if (call.part === 'lead') return <LeadGuests call={call} title={title} />;
  if (call.guests.length === 0) return null;
  return (
    <section className={styles.guests} aria-label={title}>
      <Title>{title}</Title>
      {call.guests.map((guest, i) => (
        <GuestRow key={guest.guestId} callId={call.callId} guest={guest} place={i + 1} guests={null} />
      ))}
    </section>
  );
}

function LeadGuests({ call, title }: { call: Call; title: string }) {
  const t = useText(guestCardWords);
  const guests = useGuests();
  const make = useMakeLink(call.callId);
  const focus = useKeptFocus<HTMLElement>();
  const many = call.guests.length;
  return (
    <section className={styles.guests} aria-label={title} tabIndex={-1} {...focus}>
      <Title>{title}</Title>
      {many === 0 && <p className={styles.hint}>{call.emergency ? t.crewHow : t.how}</p>}
      {call.guests.map((guest, i) => (
        <GuestRow key={guest.guestId} callId={call.callId} guest={guest} place={i + 1} guests={guests} />
      ))}
      <CommandProblem problem={guests.problem} />
      {make.error && <Failure error={make.error} />}
      {many < PLACES ? (
        <Button
          look="secondary"
          icon="plus"
          isPending={make.isPending}
          onPress={() => make.mutate(call.emergency ? 'crew' : 'guest')}
        >
          {many === 0 ? t.make : t.more}
        </Button>
      ) : (
        <p className={styles.hint}>{t.full}</p>
      )}
    </section>
  );
}

function Title({ children }: { children: string }) {
  return (
    <h2 className={styles.title}>
      <Icon name="person" />
      {children}
    </h2>
  );
}
