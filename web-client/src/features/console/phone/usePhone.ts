import { useLiveSession } from '../../../call/live';
import type { ClientMessage, SetPhoneMessage } from '../../../protocol/messages';
import { type CommandProblem, type InCall, useCommand } from '../useCommand';

type Command = Extract<ClientMessage, { type: `${string}Phone` | 'pressDigits' | 'resolveEmergency' }>;
type Switched = Partial<Pick<SetPhoneMessage, 'held' | 'muted' | 'citizenSpeaks' | 'citizenListens'>>;

/** The commands to the telephone of the call, and what became of the last that this part of the page gave. */
export interface Phone {
  /** A command of this kind, to this line, is under way. */
  isBusy(type: Command['type'], lineId?: string): boolean;
  problem: CommandProblem;
  dial(number: string, organisationId: string | null): void;
  dialEmergency(): void;
  redial(lineId: string): void;
  hangUp(lineId: string): void;
  forget(lineId: string): void;
  set(lineId: string, to: Switched): void;
  press(lineId: string, digits: string): void;
  resolve(): void;
}

export function usePhone(): Phone {
  const live = useLiveSession();
  const { give, waits, problem } = useCommand<Command>();
  /** Whoever dials wants to be heard. */
  const dial = (command: InCall<Command>) => {
    live.media.setDevice('microphone', true);
    give(command);
  };
  return {
    isBusy: (type, lineId) =>
      waits?.type === type && (lineId === undefined || ('lineId' in waits && waits.lineId === lineId)),
    problem,
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
