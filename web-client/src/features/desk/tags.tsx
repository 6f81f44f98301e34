import type { CallOutcome, CallState, CaseStatus, ContactState } from '../../api/types';
import { codes, useFormat, useText } from '../../i18n';
import { sessionWords } from '../../i18n/sessions';
import type { IconName } from '../../primitives/Icon';
import { Tag, type Tone } from '../../primitives/Tag';

type Look = [Tone, IconName];

const outcomes: Record<CallOutcome, Look> = {
  completed: ['ok', 'check'],
  cancelled: ['neutral', 'cross'],
  abandoned: ['warn', 'clock'],
  unanswered: ['warn', 'clock'],
  dropped: ['danger', 'warning'],
  failed: ['danger', 'warning'],
};

export function CallTag({ state, outcome }: { state: CallState; outcome: CallOutcome | null }) {
  const t = useText(codes);
  if (!outcome) {
    return (
      <Tag tone="info" icon="dot">
        {t.callState[state]}
      </Tag>
    );
  }
  const [tone, icon] = outcomes[outcome];
  return (
    <Tag tone={tone} icon={icon}>
      {t.callOutcome[outcome]}
    </Tag>
  );
}

const contacts: Record<ContactState, Look> = {
  open: ['warn', 'clock'],
  completed: ['ok', 'check'],
  missed: ['neutral', 'cross'],
  to_answer: ['warn', 'clock'],
  answered: ['ok', 'check'],
};

export function ContactTag({ state }: { state: ContactState }) {
  const [tone, icon] = contacts[state];
  return (
    <Tag tone={tone} icon={icon}>
      {useText(codes).contactState[state]}
    </Tag>
  );
}

const cases: Record<CaseStatus, Look> = {
  open: ['info', 'dot'],
  waiting: ['warn', 'clock'],
  closed: ['neutral', 'check'],
};

export function CaseTag({ status }: { status: CaseStatus }) {
  const [tone, icon] = cases[status];
  return (
    <Tag tone={tone} icon={icon}>
      {useText(codes).caseStatus[status]}
    </Tag>
  );
}

/** Signing needs 25 frames a second to be good and 20 to be read at all. */
export function FpsTag({ fps }: { fps: number | null }) {
  const t = useText(sessionWords);
  const { number } = useFormat();
  if (fps === null) return null;
  const [tone, icon]: Look = fps >= 25 ? ['ok', 'check'] : fps >= 20 ? ['warn', 'half'] : ['danger', 'warning'];
  return (
    <Tag tone={tone} icon={icon}>
      {t.fps(number(fps, 1))}
    </Tag>
  );
}
