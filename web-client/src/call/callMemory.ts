/** The call this tab is in, kept over a reload: only so can the page say that it ended meanwhile. */
export interface CallMemory {
  read(): string | null;
  write(callId: string | null): void;
}

export const noMemory: CallMemory = { read: () => null, write: () => undefined };

/** Of this tab and this account, and an id only: the next person at the same browser learns nothing from it. */
export function tabMemory(accountId: string): CallMemory {
  const key = `zhest.call.${accountId}`;
  return {
    read() {
      try {
        return sessionStorage.getItem(key);
      } catch {
        return null;
      }
    },
    write(callId) {
      try {
        if (callId === null) sessionStorage.removeItem(key);
        else sessionStorage.setItem(key, callId);
      } catch {
        // Not remembered: after a reload the start page is shown, with the last contacts on it.
      }
    },
  };
}
