import type { GuestEnd } from '../../protocol/messages';

/** Why this page is not, or no longer, a guest's. The links' own: unknown, over, used elsewhere; `gone` nobody explained. */
export type Over = GuestEnd | 'unknown' | 'link_over' | 'used' | 'gone';

/** Where the guest is on the way into the call. */
export interface Place {
  /** The link that was opened, until it is exchanged. */
  token: string | null;
  /** They have read what this is and are at their name and devices. */
  atDoor: boolean;
  name: string;
  /** What they want to have on; null while they have not said. */
  camera: boolean | null;
  microphone: boolean;
  over: Over | null;
}

const KEY = 'zhest.guest';
const start: Place = { token: null, atDoor: false, name: '', camera: null, microphone: true, over: null };

/**
 * Kept for this tab only, so that a reload stands where the page stood. The link is taken out of the address at once: nobody
 * reads it over a shoulder, and no history keeps it.
 */
export function placeNow(): Place {
  const token = location.hash.slice(1);
  if (token === '') return { ...start, ...read() };
  history.replaceState(history.state, '', location.pathname);
  return keepPlace({ ...start, token });
}

export function keepPlace(place: Place): Place {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(place));
  } catch {
    // Not remembered: after a reload the link has to be opened once more.
  }
  return place;
}

function read(): Partial<Place> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? kept : {};
  } catch {
    return {};
  }
}
