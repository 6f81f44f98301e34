import type { MediaPath, RemoteMedia, Tracks } from './mediaPath';

type Path = Pick<MediaPath, 'state' | 'use' | 'close'>;

/** The peer's page changes over at a time of its own, and sees us here until then. */
const SENDS_FOR = 3_000;
/** A new path that has no picture by then is in trouble of its own, and the last picture would only hide it. */
const SHOWS_FOR = 10_000;

/**
 * The path that the server moves us off, perhaps because its bridge is to be restarted: it goes on showing the peer until
 * the new one has a picture, so that nobody sees the move.
 */
export class OldPath {
  private path: Path | null = null;
  private shown: RemoteMedia | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly onGone: () => void) {}

  /** What to show still; null once the new path has taken over. */
  get remote(): RemoteMedia | null {
    return this.shown;
  }

  keep(path: Path, remote: RemoteMedia): void {
    if (this.shown) {
      // Moved again before the first move was over: the picture that there is stays.
      path.close();
      return;
    }
    this.drop();
    this.path = path;
    this.shown = remote;
    this.timer = setTimeout(() => this.drop(), SHOWS_FOR);
  }

  /** The new path shows the peer. */
  replaced(): void {
    this.shown = null;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.drop(), SENDS_FOR);
  }

  /** A picture that does not come any more is worse than being told so. */
  check(): void {
    if (this.path && this.path.state !== 'connected') {
      this.drop();
    }
  }

  use(tracks: Tracks): void {
    this.path?.use(tracks);
  }

  drop(): void {
    clearTimeout(this.timer);
    this.path?.close();
    this.path = null;
    if (this.shown) {
      this.shown = null;
      this.onGone();
    }
  }
}
