/**
 * What this tab knows of a call's last ring: whom to ring again, and what was half-written to them. Kept over a reload and until
 * the wrap-up, which is when a message can still be left; gone as soon as it was left, or the wrap-up was saved.
 */
export interface RungLast {
  ringId: string;
  /** Null where another interpreter rang them. */
  recipientId: string | null;
  name: string;
  unanswered: boolean;
  /** A message was left. */
  written: boolean;
}

const ringKey = (callId: string) => `zhest.ring.${callId}`;
const noteKey = (callId: string) => `zhest.ring-note.${callId}`;

export function rungLast(callId: string): RungLast | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(ringKey(callId)) ?? 'null');
    return isRung(kept) ? kept : null;
  } catch {
    return null;
  }
}

export function keepRung(callId: string, rung: RungLast): void {
  if (rungLast(callId)?.ringId !== rung.ringId) keepNote(callId, '');
  keep(ringKey(callId), JSON.stringify(rung));
}

export function noteOf(callId: string): string {
  try {
    return sessionStorage.getItem(noteKey(callId)) ?? '';
  } catch {
    return '';
  }
}

export const keepNote = (callId: string, text: string) => keep(noteKey(callId), text || null);

/** The message is the server's now. */
export function keepWritten(callId: string, ringId: string): void {
  const last = rungLast(callId);
  if (last?.ringId === ringId) keep(ringKey(callId), JSON.stringify({ ...last, written: true }));
  keepNote(callId, '');
}

export function forgetRing(callId: string): void {
  keep(ringKey(callId), null);
  keep(noteKey(callId), null);
}

function keep(key: string, value: string | null): void {
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, value);
  } catch {
    // Not remembered: the citizen is looked for again.
  }
}

function isRung(kept: unknown): kept is RungLast {
  return typeof kept === 'object' && kept !== null && 'ringId' in kept && 'recipientId' in kept && 'name' in kept;
}
