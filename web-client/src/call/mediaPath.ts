import type { AnswerMediaMessage, Ice, MediaOfferMessage, Peer } from '../protocol/messages';
import { lineOfPeer, type RemoteLine, remoteLines } from './remoteLines';
import { readSample, type Sample, type Stat } from './stats';

/** Our own lines, as the server lays them out. */
const MICROPHONE_MID = '0';
const CAMERA_MID = '1';
/** Enough for 720p of signing; past it more bits buy nothing (bits a second). */
const MAX_VIDEO_BITRATE = 1_200_000;

export interface Tracks {
  camera: MediaStreamTrack | null;
  microphone: MediaStreamTrack | null;
  /** No camera now, but there may be one later in the call: the line stays ours to send on. */
  mayHaveCamera: boolean;
}

/** The media of one peer, ready for a video and an audio element. */
export interface RemoteMedia {
  video: MediaStream | null;
  audio: MediaStream | null;
}

/** One peer connection of one endpoint: answers offers strictly in order, sends our tracks, finds the peer's. */
export class MediaPath {
  readonly startedAt: number;
  private readonly connection: RTCPeerConnection;
  private queue: Promise<void> = Promise.resolve();
  private lines: RemoteLine[] = [];
  private answered: AnswerMediaMessage | null = null;
  private readonly streams = new Map<string, MediaStream>();
  private open = true;

  constructor(
    readonly endpoint: string,
    ice: Ice,
    private tracks: Tracks,
    private readonly on: {
      answer: (answer: AnswerMediaMessage) => void;
      /** The peers' media or the state of the path changed. */
      change: () => void;
      /** An offer could not be applied: this path is of no use. */
      broken: () => void;
    },
  ) {
    this.startedAt = performance.now();
    this.connection = new RTCPeerConnection({
      bundlePolicy: 'max-bundle',
      rtcpMuxPolicy: 'require',
      iceServers: ice.servers,
      iceTransportPolicy: ice.relayOnly ? 'relay' : 'all',
    });
    this.connection.onconnectionstatechange = () => this.tell();
  }

  get state(): RTCPeerConnectionState {
    return this.connection.connectionState;
  }

  /** Queues an offer of the server. An answered one that comes again (the server missed the answer) is answered the same. */
  offer(offer: MediaOfferMessage): void {
    this.queue = this.queue.then(() => this.apply(offer)).catch(() => this.fail());
  }

  use(tracks: Tracks): void {
    this.tracks = tracks;
    this.queue = this.queue.then(() => this.placeTracks()).catch(() => this.fail());
  }

  remote(peer: Peer): RemoteMedia {
    return { video: this.stream(peer.endpoint, 'video'), audio: this.stream(peer.endpoint, 'audio') };
  }

  async sample(peer: Peer, at: number): Promise<Sample> {
    const stats = await this.connection.getStats();
    const ssrc = lineOfPeer(this.lines, peer.endpoint, 'video')?.ssrc ?? null;
    return readSample(stats.values() as Iterable<Stat>, at, ssrc);
  }

  close(): void {
    this.open = false;
    this.connection.onconnectionstatechange = null;
    this.connection.close();
  }

  private async apply(offer: MediaOfferMessage): Promise<void> {
    if (!this.open || (this.answered && offer.version < this.answered.version)) {
      return;
    }
    if (this.answered?.version === offer.version) {
      this.on.answer(this.answered);
      return;
    }
    await this.connection.setRemoteDescription({ type: 'offer', sdp: offer.sdp });
    this.lines = remoteLines(offer.sdp);
    await this.placeTracks();
    const answer = await this.connection.createAnswer();
    await this.connection.setLocalDescription(answer);
    const { callId, endpoint, version } = offer;
    this.answered = { type: 'answerMedia', callId, endpoint, version, sdp: answer.sdp ?? '' };
    if (this.open) {
      this.on.answer(this.answered);
      await this.tuneVideo();
      this.tell();
    }
  }

  private async placeTracks(): Promise<void> {
    for (const transceiver of this.open ? this.connection.getTransceivers() : []) {
      if (transceiver.mid === MICROPHONE_MID) {
        // Stays a sending line even without a microphone: turning it on then needs no new offer.
        transceiver.direction = 'sendonly';
        await transceiver.sender.replaceTrack(this.tracks.microphone);
      } else if (transceiver.mid === CAMERA_MID) {
        transceiver.direction = this.tracks.camera || this.tracks.mayHaveCamera ? 'sendonly' : 'inactive';
        await transceiver.sender.replaceTrack(this.tracks.camera);
      } else {
        transceiver.direction = 'recvonly';
      }
    }
  }

  /** Signing needs every frame: when bits are short the picture shrinks, it never stutters. */
  private async tuneVideo(): Promise<void> {
    const sender = this.transceiver(CAMERA_MID)?.sender;
    const parameters = sender?.getParameters();
    if (!sender || !parameters?.encodings.length) {
      return;
    }
    parameters.degradationPreference = 'maintain-framerate';
    for (const encoding of parameters.encodings) {
      encoding.maxBitrate = MAX_VIDEO_BITRATE;
    }
    // A browser that knows less still sends, only less well.
    await sender.setParameters(parameters).catch(() => undefined);
  }

  private stream(endpoint: string | null, kind: 'audio' | 'video'): MediaStream | null {
    const line = lineOfPeer(this.lines, endpoint, kind);
    const track = line && this.transceiver(line.mid)?.receiver.track;
    if (!line || !track) {
      return null;
    }
    const known = this.streams.get(line.stream);
    if (known?.getTracks().includes(track)) {
      return known;
    }
    const made = new MediaStream([track]);
    this.streams.set(line.stream, made);
    return made;
  }

  private transceiver(mid: string): RTCRtpTransceiver | undefined {
    return this.connection.getTransceivers().find((one) => one.mid === mid);
  }

  private tell(): void {
    if (this.open) {
      this.on.change();
    }
  }

  private fail(): void {
    if (this.open) {
      this.on.broken();
    }
  }
}
