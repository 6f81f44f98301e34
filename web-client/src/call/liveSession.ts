import { Connection, type Link } from '../protocol/connection';
import type {
  BreakKind,
  ClientMessage,
  DeclineReason,
  HandoverReason,
  InterpreterState,
  Refusal,
  ServerMessage,
} from '../protocol/messages';
import { openSocket, type Socket } from '../protocol/socket';
import { type Asked, nothingAsked } from './asked';
import { type CallMemory, noMemory } from './callMemory';
import type { DeviceStates } from './devices';
import { MediaSide } from './mediaSide';
import { type MediaView, noMedia } from './mediaView';
import { reduce } from './reduce';
import { Requests } from './requests';
import { type Live, nothing } from './state';
import { Writing } from './writing';

/** A command of the person's that the server did not carry out. */
export interface RefusedCommand {
  command: ClientMessage['type'];
  code: Refusal;
}

/** All that the views of a signed-in citizen or interpreter draw from. */
export interface View {
  live: Live;
  link: Link;
  devices: DeviceStates;
  media: MediaView;
  /** The person pressed «Позвонить» and the queue has not answered yet. */
  requesting: boolean;
  /** What a citizen chose for the next call, or the one that goes on. */
  asked: Asked;
  refusal: RefusedCommand | null;
}

/** Commands that a person gives by a button and waits for; other refusals concern nobody. */
const BY_HAND: ReadonlySet<ClientMessage['type']> = new Set([
  'requestCall',
  'askCallback',
  'answerCallback',
  'answerRing',
  'cancelCall',
  'endCall',
  'setState',
  'extendAfterCall',
  'askHandover',
  'askSecond',
  'markReached',
  'cancelJoin',
  'sayReady',
  'takeOver',
  'takeTurn',
  'stepOut',
  'callHelp',
  'acceptOffer',
  'declineOffer',
  'markDialled',
  'dialPhone',
  'redialPhone',
  'hangUpPhone',
  'forgetPhone',
  'setPhone',
  'pressDigits',
  'resolveEmergency',
  'admitGuest',
  'removeGuest',
  'ringCitizen',
  'giveUpRing',
]);
/** What interpreters of one call do among themselves. */
export type TeamCommand = 'markReached' | 'cancelJoin' | 'sayReady' | 'takeOver' | 'takeTurn' | 'stepOut' | 'callHelp';

/** One page's part in calls: socket, state and media put together. Views draw {@link view} and give commands. */
export class LiveSession {
  view: View;
  readonly media: MediaSide;
  readonly writing: Writing;
  readonly requests: Requests;
  private readonly listeners = new Set<() => void>();
  private readonly connection: Connection;
  /** The call that rings here, or rang and was not answered here: another page may have been. */
  rang: string | null = null;
  /** The camera was opened for an answer that may yet come too late. */
  private opened = false;

  constructor(
    private readonly memory: CallMemory = noMemory,
    open: () => Socket = openSocket,
  ) {
    const send = (message: ClientMessage) => void this.connection.send(message);
    const live = () => this.view.live;
    this.connection = new Connection({
      open,
      onMessage: (message) => this.receive(message),
      onLink: (link) => this.linked(link),
      onRefused: (command, refused) => this.refused(command, refused.code),
    });
    this.media = new MediaSide({
      live,
      send,
      linkUp: () => this.view.link.state === 'up',
      onMedia: (media) => this.change({ media }),
      onDevices: (devices) => this.change({ devices }),
    });
    this.writing = new Writing({ live, send, put: (text) => this.changeLive({ text }), now: () => this.now() });
    const devices = this.media.devices.now;
    this.requests = new Requests({
      view: () => this.view,
      send: (message) => void this.connection.send(message),
      forgetRequest: () => this.connection.forget((message) => message.type === 'requestCall'),
      wantCamera: (wanted) => this.media.wantCamera(wanted),
      leaveMedia: () => this.media.leave(),
      ask: (next) => this.ask(next),
      change: (patch) => this.change(patch),
    });
    const link: Link = { state: 'connecting' };
    this.view = {
      live: { ...nothing, before: memory.read() },
      link,
      devices,
      media: noMedia,
      requesting: false,
      asked: memory.readAsked(),
      refusal: null,
    };
  }

  start(): void {
    window.addEventListener('online', this.networkBack);
    document.addEventListener('visibilitychange', this.lookedAt);
    this.connection.start();
  }

  stop(): void {
    window.removeEventListener('online', this.networkBack);
    document.removeEventListener('visibilitychange', this.lookedAt);
    this.requests.stop();
    this.writing.stop();
    this.connection.stop();
    this.media.leave();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The server's clock, ms. */
  now(): number {
    return Date.now() + this.view.live.clockOffset;
  }

  /** What the person wants of the next call. */
  ask(next: Partial<Asked>): void {
    const asked = { ...this.view.asked, ...next };
    this.memory.writeAsked(asked);
    this.change({ asked });
  }

  /** The place is kept, the camera goes off, and the page rings when it is their turn. */
  askCallback(): void {
    const callId = this.view.live.queue?.callId;
    if (callId) {
      this.change({ refusal: null });
      this.connection.send({ type: 'askCallback', callId });
    }
  }

  /** @return false when there is no connection, so that nobody was answered. */
  answerCallback(): boolean {
    const callId = this.view.live.callback?.callId;
    this.rang = null;
    this.media.wantCamera(true);
    return callId !== undefined && this.connection.send({ type: 'answerCallback', callId });
  }

  /** @return false when there is no connection, so that nobody was answered. */
  answerRing(): boolean {
    const callId = this.view.live.incoming?.callId;
    this.rang = null;
    this.opened = this.view.devices.camera.state === 'off';
    this.media.wantCamera(true);
    return callId !== undefined && this.connection.send({ type: 'answerRing', callId });
  }

  declineRing(): void {
    const callId = this.view.live.incoming?.callId;
    if (callId) this.connection.send({ type: 'declineRing', callId });
  }

  endCall(): void {
    const callId = this.view.live.call?.callId;
    if (callId) {
      this.connection.send({ type: 'endCall', callId });
    }
  }

  setState(state: Exclude<InterpreterState, 'break'>): void {
    this.change({ refusal: null });
    this.connection.send({ type: 'setState', state });
  }

  takeBreak(breakKind: BreakKind): void {
    this.change({ refusal: null });
    this.connection.send({ type: 'setState', state: 'break', breakKind });
  }

  extendAfterCall(): void {
    this.change({ refusal: null });
    this.connection.send({ type: 'extendAfterCall' });
  }

  /**
   * Looks for somebody to take the call over: this one, or anybody able.
   * @return false when there is no connection, so that nobody was asked.
   */
  askHandover(interpreterId: string | null, reason: HandoverReason | null): boolean {
    return this.inCall((callId) => ({ type: 'askHandover', callId, interpreterId, reason }));
  }

  /** @return false when there is no connection, so that nobody was asked. */
  askSecond(interpreterId: string | null): boolean {
    return this.inCall((callId) => ({ type: 'askSecond', callId, interpreterId }));
  }

  /** @return false when there is no connection, so that nothing happened. */
  team(type: TeamCommand): boolean {
    return this.inCall((callId) => ({ type, callId }));
  }

  /** @return false when there is no connection, so that nothing happened. */
  inCall(command: (callId: string) => ClientMessage): boolean {
    const callId = this.view.live.call?.callId;
    this.change({ refusal: null });
    return callId !== undefined && this.connection.send(command(callId));
  }

  /** @return false when there is no connection, so that the offer cannot be taken. */
  accept(offerId: string): boolean {
    return this.connection.send({ type: 'acceptOffer', offerId });
  }

  markDialled(callId: string): void {
    this.change({ refusal: null });
    this.connection.send({ type: 'markDialled', callId });
  }

  decline(offerId: string, reason: DeclineReason): void {
    this.connection.send({ type: 'declineOffer', offerId, reason });
  }

  /** Reconnects after another tab took over, or after the server closed the socket for good. */
  takeOver(): void {
    this.connection.takeOver();
  }

  /** The person has read how the call or the offer ended. */
  forgetEnded(): void {
    this.changeLive({ ended: null, closedOffer: null, left: null });
    this.change({ refusal: null });
  }

  private receive(message: ServerMessage): void {
    const before = this.view.live;
    const reduced = reduce(before, message, Date.now());
    const live = reduced.ended?.callId === this.requests.superseded ? { ...reduced, ended: null } : reduced;
    this.change({ live });
    if (message.type === 'callbackChanged' || message.type === 'callIncoming' || message.type === 'snapshot') {
      this.rang = live.incoming?.callId ?? (live.callback?.ringsUntil ? live.callback.callId : null);
      // Whoever answers opens the camera, not a page that only rings.
      if (live.callback) this.media.wantCamera(false);
    }
    if (live.role) {
      this.memory.write(live.call?.callId ?? live.queue?.callId ?? live.callback?.callId ?? null);
    }
    if (live.ended && !before.ended) this.ask(nothingAsked);
    this.media.follow(before, live);
    if (before.incoming && !live.incoming) {
      if (this.opened && !live.call) this.media.leave();
      this.opened = false;
    }
    if (before.call && before.call.callId !== live.call?.callId) {
      this.writing.stop();
      // What was kept for a call that is over has no meaning any more.
      this.connection.forget((kept) => 'callId' in kept && kept.callId === before.call?.callId);
    }
    switch (message.type) {
      case 'snapshot':
        this.writing.resend(message.text.filter((line) => line.author === live.call?.participantId));
        this.media.rejoin();
        if (!live.call && !live.queue && !this.view.requesting) this.ask({ emergency: false });
        break;
      case 'queued':
        this.requests.queued(message.queue.callId);
        break;
      case 'callStarted':
        // Whoever telephones talks at once.
        if (message.call.purpose && message.call.part === 'lead' && !before.call)
          this.media.setDevice('microphone', true);
        break;
      case 'mediaOffer':
        this.media.offer(message);
        break;
      case 'peerChanged':
      case 'callChanged':
        this.media.peerChanged();
        break;
      default:
        break;
    }
  }

  private linked(link: Link): void {
    this.change({ link });
    if (link.state === 'closed') {
      // Another tab has the call, or nobody is signed in: this page neither films nor plays any more.
      this.media.leave();
    }
  }

  private refused(command: ClientMessage | null, code: Refusal): void {
    if (code === 'bad_sdp') {
      this.media.discardPath();
    }
    if (command && BY_HAND.has(command.type) && code !== 'no_such_call') {
      this.change({ refusal: { command: command.type, code }, requesting: false });
      if (command.type === 'requestCall' && code !== 'already_in_call') this.ask({ emergency: false });
    }
  }

  private readonly networkBack = () => {
    this.connection.renew();
    this.media.tryAgain();
  };

  private readonly lookedAt = () => {
    if (document.visibilityState === 'visible') {
      this.connection.hurry();
    }
  };

  private changeLive(patch: Partial<Live>): void {
    this.change({ live: { ...this.view.live, ...patch } });
  }

  private change(patch: Partial<View>): void {
    this.view = { ...this.view, ...patch };
    for (const listener of this.listeners) {
      listener();
    }
  }
}
