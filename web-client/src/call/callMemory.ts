import { type Asked, askedOf, isRefined, nothingAsked } from './asked';

/** The call this tab is in and what was asked of it, kept over a reload: only so can the page say that it ended meanwhile. */
export interface CallMemory {
  read(): string | null;
  write(callId: string | null): void;
  readAsked(): Asked;
  writeAsked(asked: Asked): void;
}

export const noMemory: CallMemory = {
  read: () => null,
  write: () => undefined,
  readAsked: () => nothingAsked,
  writeAsked: () => undefined,
};

/** Of this tab and this account, and ids and codes only: the next person at the same browser learns nothing from it. */
export function tabMemory(accountId: string): CallMemory {
  const key = `zhest.call.${accountId}`;
  const askedKey = `zhest.asked.${accountId}`;
  return {
    read: () => kept(key),
    write: (callId) => keep(key, callId),
    readAsked() {
      try {
        return askedOf(JSON.parse(kept(askedKey) ?? 'null'));
      } catch {
        return nothingAsked;
      }
    },
    writeAsked: (asked) => keep(askedKey, asked.emergency || isRefined(asked) ? JSON.stringify(asked) : null),
  };
}

function kept(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, value: string | null): void {
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, value);
  } catch {
    // Not remembered: after a reload the start page is shown, with the last contacts on it.
  }
}
