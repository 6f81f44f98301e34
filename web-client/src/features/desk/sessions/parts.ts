import type { SessionEvent } from '../../../api/types';

export type PartKind = 'wait' | 'offer' | 'connect' | 'talk' | 'wrapUp';

export interface Part {
  kind: PartKind;
  /** Seconds from the request. */
  from: number;
  seconds: number;
}

/** What the citizen's time went into, from the events: waiting, ringing at somebody, connecting, talking; then the wrap-up. */
export function partsOf(events: readonly SessionEvent[]): Part[] {
  const first = events[0];
  if (!first) return [];
  const start = Date.parse(first.at);
  // Who telephones talks from the answer on, and no picture begins it.
  const telephoned = events.some((event) => event.kind === 'telephoned');
  const parts: Part[] = [];
  let kind: PartKind | null = null;
  let since = 0;
  for (const event of events) {
    const at = Math.max(since, (Date.parse(event.at) - start) / 1000);
    const next: PartKind | null = event.kind === 'answered' && telephoned ? 'talk' : kindAfter(event.kind, kind);
    if (next === kind) continue;
    if (kind && at > since) parts.push({ kind, from: since, seconds: at - since });
    kind = next;
    since = at;
  }
  return parts;
}

function kindAfter(event: string, before: PartKind | null): PartKind | null {
  switch (event) {
    case 'requested':
    case 'telephoned':
    case 'declined':
    case 'missed':
    case 'withdrawn':
      return isAnswered(before) ? before : 'wait';
    case 'offered':
      return isAnswered(before) ? before : 'offer';
    case 'answered':
      return 'connect';
    case 'first_frame':
      return before === 'connect' ? 'talk' : before;
    case 'ended':
      // Only a call that was answered is wrapped up.
      return isAnswered(before) ? 'wrapUp' : null;
    case 'wrapped_up':
      return null;
    default:
      return before;
  }
}

/** Whoever is offered the call from then on is to join it: the citizen goes on talking. */
function isAnswered(part: PartKind | null): boolean {
  return part === 'connect' || part === 'talk';
}
