import { useEffect, useState } from 'react';
import { useLive, useLiveSession } from '../../../call/live';
import type { Call, ClientMessage, Refusal, SetPhoneMessage } from '../../../protocol/messages';

/** What waits for an answer is given up on the page after that: a button never stays dead (ms). */
const ANSWER_WITHIN = 5_000;

type Command = Extract<ClientMessage, { type: `${string}Phone` | 'pressDigits' | 'resolveEmergency' }>;
type Switched = Partial<Pick<SetPhoneMessage, 'held' | 'muted' | 'citizenSpeaks' | 'citizenListens'>>;

/** The commands to the telephone of the call, and what became of the last that this part of the page gave. */
export interface Phone {
  /** A command of this kind, to this line, is under way. */
  isBusy(type: Command['type'], lineId?: string): boolean;
  problem: Refusal | 'not_sent' | null;
  dial(number: string, organisationId: string | null): void;
  dialEmergency(): void;
  redial(lineId: string): void;
  hangUp(lineId: string): void;
  forget(lineId: string): void;
  set(lineId: string, to: Switched): void;
  press(lineId: string, digits: string): void;
  resolve(): void;
}

interface Given {
  command: Omit<Command, 'callId'>;
  /** The call as it was: another one is the answer. */
  before: Call | null;
  sent: boolean;
  late: boolean;
}

export function usePhone(): Phone {
  const live = useLiveSession();
  const call = useLive((view) => view.live.call);
  const refusal = useLive((view) => view.refusal);
  const [given, setGiven] = useState<Given | null>(null);

  useEffect(() => {
    if (!given || given.late) return;
    const timer = setTimeout(() => setGiven({ ...given, late: true }), ANSWER_WITHIN);
    return () => clearTimeout(timer);
  }, [given]);

  const give = (command: Command extends infer C ? (C extends Command ? Omit<C, 'callId'> : never) : never) => {
    const sent = live.inCall((callId) => ({ ...command, callId }) as Command);
    setGiven({ command, before: call, sent, late: false });
  };
  /** Whoever dials wants to be heard. */
  const dial = (command: Parameters<typeof give>[0]) => {
    live.media.setDevice('microphone', true);
    give(command);
  };
  const refused = given && refusal?.command === given.command.type ? refusal.code : null;
  const waits = given?.sent && !given.late && !refused && given.before === call ? given.command : null;
  return {
    isBusy: (type, lineId) =>
      waits?.type === type && (lineId === undefined || ('lineId' in waits && waits.lineId === lineId)),
    problem: given && !given.sent ? 'not_sent' : refused,
    dial: (number, organisationId) => dial({ type: 'dialPhone', number, organisationId, emergency: false }),
    dialEmergency: () => dial({ type: 'dialPhone', number: null, organisationId: null, emergency: true }),
    redial: (lineId) => dial({ type: 'redialPhone', lineId }),
    hangUp: (lineId) => give({ type: 'hangUpPhone', lineId }),
    forget: (lineId) => give({ type: 'forgetPhone', lineId }),
    set: (lineId, to) => give({ type: 'setPhone', lineId, ...to }),
    press: (lineId, digits) => give({ type: 'pressDigits', lineId, digits }),
    resolve: () => give({ type: 'resolveEmergency' }),
  };
}
