import { useLiveSession } from '../../../call/live';
import type { AdmitGuestMessage, RemoveGuestMessage } from '../../../protocol/messages';
import { type CommandProblem, useCommand } from '../useCommand';

/** What the lead does with guests, and what became of the last command. */
export interface Guests {
  isBusy(guestId: string): boolean;
  problem: CommandProblem;
  admit(guestId: string): void;
  /** Takes a link back, keeps out who waits, sends out who is in. */
  remove(guestId: string): void;
}

export function useGuests(): Guests {
  const live = useLiveSession();
  const { give, waits, problem } = useCommand<AdmitGuestMessage | RemoveGuestMessage>();
  return {
    isBusy: (guestId) => waits?.guestId === guestId,
    problem,
    admit: (guestId) => {
      give({ type: 'admitGuest', guestId });
      // Guests hear, as telephones do.
      live.media.setDevice('microphone', true);
    },
    remove: (guestId) => give({ type: 'removeGuest', guestId }),
  };
}
