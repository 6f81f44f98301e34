import type { AnswerMediaMessage, ClientMessage, MediaOfferMessage, Peer } from '../protocol/messages';
import { MediaPath, type Tracks } from './mediaPath';
import { type MediaView, noMedia, phaseOf } from './mediaView';
import { OldPath } from './oldPath';
import { type Guard, newGuard, report, watch } from './quality';
import { freshPath, newRecovery, type Recovery, recover, tryAgain } from './recovery';
import type { Sample } from './stats';

export interface CallMediaSettings {
  callId: string;
  send: (message: ClientMessage) => void;
  linkUp: () => boolean;
  /** Who is looked at first, then the others. */
  peers: () => readonly Peer[];
  tracks: () => Tracks;
  onChange: (view: MediaView) => void;
}

const SAMPLE_EVERY = 1_000;
/** A path that brought nothing for so long is broken, whatever it says of itself. */
const FLOWED_WITHIN = 2_500;
/** How soon the first picture on a path that takes over is noticed. */
const LOOK_EVERY = 50;
/** Frames that make a picture (a third of a second). */
const STEADY = 10;
const REPORT_EVERY = 10_000;

/** The media of one call: the current path, its guard, and the ways back when it breaks. */
export class CallMedia {
  private path: MediaPath | null = null;
  private readonly old = new OldPath(() => this.changed());
  private guard: Guard = newGuard;
  private recovery: Recovery = newRecovery(Date.now());
  private reported = Date.now();
  private firstFrameOf: string | null = null;
  private seenPicture = false;
  private said = '';
  /** Whose picture the guard judges. */
  private watched: string | null = null;
  private lookedAt: string | null = null;
  private lookedSince = 0;
  private sampling = false;
  private readonly timer: ReturnType<typeof setInterval>;

  constructor(private readonly settings: CallMediaSettings) {
    this.lookAt(this.peer());
    this.timer = setInterval(() => void this.tick(), SAMPLE_EVERY);
  }

  get callId(): string {
    return this.settings.callId;
  }

  get hasPath(): boolean {
    return this.path !== null;
  }

  offer(offer: MediaOfferMessage): void {
    if (this.path?.endpoint !== offer.endpoint) {
      this.leavePath();
      this.path = this.open(offer);
      this.guard = newGuard;
      this.recovery = freshPath(this.recovery, Date.now());
      void this.lookForPicture(this.path);
    }
    this.path.offer(offer);
  }

  /** Asks for a fresh endpoint, as after a reload of the page. */
  join(): void {
    this.settings.send({ type: 'joinMedia', callId: this.callId });
  }

  /** The person's own camera or microphone changed. */
  tracksChanged(): void {
    if (this.path) {
      this.path.use(this.settings.tracks());
      this.old.use(this.settings.tracks());
      this.signalTracks(this.path.endpoint);
    }
  }

  /** The view shows a picture of this stream; one of an earlier endpoint says nothing about the present one. */
  sawFrame(stream: MediaStream): void {
    const peer = this.peer();
    if (peer && this.path?.remote(peer).video === stream) {
      this.firstFrame();
    }
  }

  private firstFrame(): void {
    const path = this.path;
    if (path && this.firstFrameOf !== path.endpoint) {
      this.firstFrameOf = path.endpoint;
      this.seenPicture = true;
      const millis = Math.round(performance.now() - Math.max(path.startedAt, this.lookedSince));
      this.settings.send({ type: 'reportFirstFrame', callId: this.callId, endpoint: path.endpoint, millis });
      this.changed();
    }
  }

  /** The present path is of no use; a fresh one is asked for as after any loss, so that a fault cannot spin. */
  discard(): void {
    this.path?.close();
  }

  /** The network is back, or the person asks for another try. */
  tryAgain(): void {
    this.recovery = tryAgain(this.recovery);
    this.changed();
  }

  /** The peer came, left, or moved to another endpoint. */
  peerChanged(): void {
    this.changed();
  }

  close(): void {
    clearInterval(this.timer);
    this.old.drop();
    this.path?.close();
    this.path = null;
  }

  /** A fresh endpoint that we did not ask for: while the peer is seen on the path there is, nobody needs to notice. */
  private leavePath(): void {
    const [path, peer] = [this.path, this.peer()];
    const seen = this.firstFrameOf === path?.endpoint && Date.now() - this.recovery.bytesSince < FLOWED_WITHIN;
    if (path?.state === 'connected' && peer && seen && this.recovery.tries === 0) {
      this.old.keep(path, path.remote(peer));
    } else {
      path?.close();
    }
  }

  /** The first picture on a path that takes over comes alone: it is shown once they come one after another. */
  private async lookForPicture(path: MediaPath): Promise<void> {
    while (this.old.remote && path === this.path) {
      const peer = this.peer();
      const sample = peer && (await path.sample(peer, Date.now()));
      if (sample && path === this.path) {
        if (sample.framesDecoded > 0) this.firstFrame();
        if (sample.framesDecoded >= STEADY || (!peer.camera && path.state === 'connected')) this.old.replaced();
        this.changed();
      }
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
    }
  }

  private open({ endpoint, ice }: MediaOfferMessage): MediaPath {
    const current = (act: () => void) => () => this.path?.endpoint === endpoint && act();
    return new MediaPath(endpoint, ice, this.settings.tracks(), {
      answer: (answer) => this.answer(answer),
      change: current(() => this.changed()),
      broken: current(() => this.discard()),
    });
  }

  private answer(answer: AnswerMediaMessage): void {
    this.settings.send(answer);
    this.signalTracks(answer.endpoint);
  }

  /** Tells the other side what is on: once for each endpoint, and again when it changes. */
  private signalTracks(endpoint: string): void {
    const { camera, microphone } = this.settings.tracks();
    const on = { camera: camera !== null, microphone: microphone !== null };
    const said = `${endpoint} ${on.camera} ${on.microphone}`;
    if (said !== this.said) {
      this.said = said;
      this.settings.send({ type: 'setTracks', callId: this.callId, ...on });
    }
  }

  private async tick(): Promise<void> {
    if (this.sampling) {
      return;
    }
    this.sampling = true;
    try {
      const peer = this.peer();
      const path = this.path;
      const sample = path && peer ? await path.sample(peer, Date.now()) : null;
      if (path === this.path) {
        this.judge(sample, peer);
      }
    } finally {
      this.sampling = false;
    }
  }

  private judge(sample: Sample | null, peer: Peer | null): void {
    const expected = peer?.camera === true && !peer.absentUntil;
    if (peer && peer.participantId !== this.watched) {
      // Handed over: another picture begins its own count.
      this.watched = peer.participantId;
      this.guard = newGuard;
    }
    if (sample && sample.framesDecoded > 0) {
      // In a hidden tab no picture is presented, but frames are decoded.
      this.firstFrame();
    }
    if (sample && expected) {
      this.guard = watch(this.guard, sample);
    } else {
      this.guard = newGuard;
    }
    this.old.check();
    this.heal(sample?.bytesReceived ?? 0, expected);
    this.reportQuality();
    this.changed();
  }

  private heal(bytes: number, expected: boolean): void {
    const connection = this.path?.state ?? 'new';
    const path = { now: Date.now(), connection, bytes, expected, linkUp: this.settings.linkUp() };
    const { next, advice } = recover(this.recovery, path);
    this.recovery = next;
    if (advice === 'join') {
      this.join();
    }
    if (advice === 'give_up' && this.path) {
      const reason = connection === 'connected' ? 'no_frames' : 'ice_failed';
      this.settings.send({ type: 'reportMediaFailure', callId: this.callId, endpoint: this.path.endpoint, reason });
    }
  }

  private reportQuality(): void {
    const summary = report(this.guard);
    if (summary && Date.now() - this.reported >= REPORT_EVERY) {
      this.reported = Date.now();
      this.settings.send({ type: 'reportQuality', callId: this.callId, ...summary });
    }
  }

  private changed(): void {
    const peers = this.settings.peers();
    const peer = this.lookAt(peers[0] ?? null);
    const picture = !peer?.camera || (this.path !== null && this.firstFrameOf === this.path.endpoint);
    const remote = this.path && peer ? this.path.remote(peer) : noMedia.remote;
    const phase = phaseOf({
      tries: this.recovery.tries,
      gaveUp: this.recovery.gaveUp,
      path: this.path?.state ?? null,
      seenPicture: this.seenPicture,
      picture,
    });
    const each = Object.fromEntries(peers.map((one) => [one.participantId, this.path?.remote(one) ?? noMedia.remote]));
    const quality = this.guard.quality;
    this.settings.onChange(
      this.old.remote ? { phase: 'live', remote: this.old.remote, each, quality } : { phase, remote, each, quality },
    );
  }

  /** Somebody else to look at: their first picture is awaited from now on, not since the path was made. */
  private lookAt(peer: Peer | null): Peer | null {
    if (peer && peer.participantId !== this.lookedAt) {
      this.lookedAt = peer.participantId;
      this.lookedSince = performance.now();
    }
    return peer;
  }

  private peer(): Peer | null {
    return this.settings.peers()[0] ?? null;
  }
}
