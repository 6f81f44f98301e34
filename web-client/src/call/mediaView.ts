import type { RemoteMedia } from './mediaPath';
import type { Quality } from './quality';

/** How far the media of a call is, as a person would tell it. */
export type MediaPhase =
  | 'preparing'
  | 'connecting'
  /** The path is up and the peer's first picture is awaited. */
  | 'waiting_picture'
  | 'live'
  /** It was lost and is being made anew. */
  | 'recovering'
  /** Tried enough; the text panel is left. */
  | 'given_up';

export interface MediaView {
  phase: MediaPhase;
  /** Of the peer who is looked at: the first. */
  remote: RemoteMedia;
  /** Of everybody, by their participant. */
  each: Readonly<Record<string, RemoteMedia>>;
  quality: Quality | null;
}

export const noMedia: MediaView = {
  phase: 'preparing',
  remote: { video: null, audio: null },
  each: {},
  quality: null,
};

/** What the phase is told by; `path` is null before the first offer. */
export interface MediaFacts {
  tries: number;
  gaveUp: boolean;
  path: RTCPeerConnectionState | null;
  /** The peer was seen in this call, on whatever endpoint. */
  seenPicture: boolean;
  /** The peer is seen on the present endpoint, or has no camera on. */
  picture: boolean;
}

export function phaseOf({ tries, gaveUp, path, seenPicture, picture }: MediaFacts): MediaPhase {
  if (gaveUp) {
    return 'given_up';
  }
  const up = path === 'connected' || path === 'disconnected';
  if (tries > 0 || (!up && seenPicture)) {
    return 'recovering';
  }
  if (path === null) {
    return 'preparing';
  }
  if (!up) {
    return 'connecting';
  }
  return picture ? 'live' : 'waiting_picture';
}
