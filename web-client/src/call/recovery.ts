/** What is known of the media path at one moment. */
export interface PathState {
  now: number;
  connection: RTCPeerConnectionState;
  /** Bytes of the peer's picture so far. */
  bytes: number;
  /** The peer's camera is on and the peer is there. */
  expected: boolean;
  /** Commands reach the server. */
  linkUp: boolean;
}

export interface Recovery {
  /** Since when things are as they are (page clock, ms). */
  stateSince: number;
  connection: RTCPeerConnectionState | null;
  bytes: number;
  bytesSince: number;
  everReceived: boolean;
  tries: number;
  nextTryAt: number;
  gaveUp: boolean;
}

export type Advice = 'wait' | 'join' | 'give_up';

const DISCONNECTED_FOR = 2_000;
const SILENT_FOR = 4_000;
/** A path that was never up gets longer: a cold bridge takes 4 s to its first frame. */
const FIRST_FOR = 8_000;
const SPACING = [2_000, 4_000, 8_000];

export function newRecovery(now: number): Recovery {
  return {
    stateSince: now,
    connection: null,
    bytes: 0,
    bytesSince: now,
    everReceived: false,
    tries: 0,
    nextTryAt: 0,
    gaveUp: false,
  };
}

/**
 * Decides when a page asks for a fresh endpoint: the state alone lies (a path may be "connected" while nothing arrives),
 * so bytes are watched too. Three tries, 2, 4 and 8 s apart; then the server is told and the person types.
 */
export function recover(before: Recovery, path: PathState): { next: Recovery; advice: Advice } {
  const next = seen(before, path);
  if (!broken(next, path)) {
    const healthy = path.connection === 'connected' && (next.everReceived || !path.expected);
    return { next: healthy ? { ...next, tries: 0, nextTryAt: 0, gaveUp: false } : next, advice: 'wait' };
  }
  if (next.gaveUp || !path.linkUp || path.now < next.nextTryAt) {
    return { next, advice: 'wait' };
  }
  const spacing = SPACING[next.tries];
  if (spacing === undefined) {
    return { next: { ...next, gaveUp: true }, advice: 'give_up' };
  }
  return { next: { ...next, tries: next.tries + 1, nextTryAt: path.now + spacing }, advice: 'join' };
}

/** A fresh endpoint came: the clocks start again, the tries are not forgotten until it works. */
export function freshPath(before: Recovery, now: number): Recovery {
  return { ...newRecovery(now), tries: before.tries, nextTryAt: before.nextTryAt };
}

/** The network came back, or the person asks: as if nothing had been tried. */
export function tryAgain(before: Recovery): Recovery {
  return { ...before, tries: 0, nextTryAt: 0, gaveUp: false };
}

function seen(before: Recovery, path: PathState): Recovery {
  const moved = path.bytes !== before.bytes || !path.expected;
  return {
    ...before,
    connection: path.connection,
    stateSince: path.connection === before.connection ? before.stateSince : path.now,
    bytes: path.bytes,
    bytesSince: moved ? path.now : before.bytesSince,
    everReceived: before.everReceived || path.bytes > before.bytes,
  };
}

function broken(state: Recovery, path: PathState): boolean {
  const inState = path.now - state.stateSince;
  switch (path.connection) {
    case 'failed':
    case 'closed':
      return true;
    case 'disconnected':
      return inState >= DISCONNECTED_FOR;
    case 'connected':
      return path.expected && path.now - state.bytesSince >= (state.everReceived ? SILENT_FOR : FIRST_FOR);
    case 'new':
    case 'connecting':
      return inState >= FIRST_FOR;
  }
}
