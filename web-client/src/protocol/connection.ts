import type { ClientMessage, RefusedMessage, ServerMessage, WelcomeMessage } from './messages';
import { due, type Kept, keep } from './outbox';
import { REPLACED, SIGNED_OUT, type Socket, TOO_BIG, TOO_MANY } from './socket';

/** How the page stands with the server. */
export type Link =
  | { state: 'connecting' }
  | { state: 'up' }
  /** Broken since then (page clock, ms); the connection tries again by itself. */
  | { state: 'down'; since: number; why: 'lost' | 'too_many' | 'too_big' }
  /** Closed until the person does something. */
  | { state: 'closed'; why: 'signed_out' | 'replaced' };

export interface ConnectionSettings {
  open: () => Socket;
  onMessage: (message: ServerMessage) => void;
  onLink: (link: Link) => void;
  /** The server refused this command. */
  onRefused: (command: ClientMessage | null, message: RefusedMessage) => void;
  random?: () => number;
}

const FIRST_RETRY = 250;
const LAST_RETRY = 5_000;
/** A socket that does not open, or a command that must be answered and is not, means a dead path. */
const ANSWER_WITHIN = 8_000;
const WAITS_FOR_ANSWER: ReadonlySet<ClientMessage['type']> = new Set([
  'hello',
  'requestCall',
  'cancelCall',
  'endCall',
  'acceptOffer',
  'declineOffer',
  'setState',
  'extendAfterCall',
  'joinMedia',
  'markDialled',
]);

/** One page's socket: says hello, resumes, comes back, keeps what was said meanwhile. Knows no meaning of messages. */
export class Connection {
  private socket: Socket | null = null;
  private link: Link = { state: 'connecting' };
  private epoch: string | null = null;
  private seq: number | null = null;
  private ref = 0;
  private sent = new Map<number, ClientMessage>();
  private box: Kept[] = [];
  private attempt = 0;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private watchdog: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly settings: ConnectionSettings) {}

  start(): void {
    this.connect();
  }

  /** @return whether it went out now; when not, it is kept if it will still make sense later. */
  send(message: ClientMessage): boolean {
    const up = this.link.state === 'up';
    this.box = keep(this.box, message, Date.now(), up ? Date.now() : null);
    if (up) {
      this.write(message);
    }
    return up;
  }

  /** Forgets kept commands that no longer mean anything, such as those of a call that is over. */
  forget(stale: (message: ClientMessage) => boolean): void {
    this.box = this.box.filter((kept) => !stale(kept.message));
  }

  /** The network is said to be back, or the page is looked at again: try at once. */
  hurry(): void {
    if (this.link.state === 'down') {
      this.attempt = 0;
      this.connect();
    }
  }

  /** The network changed under an open socket, which would only be noticed much later. */
  renew(): void {
    if (this.link.state === 'closed') {
      return;
    }
    this.attempt = 0;
    this.drop();
    this.connect();
  }

  /** After «Продолжить здесь», or after too many messages: start anew. */
  takeOver(): void {
    this.drop();
    // What happened meanwhile was another tab's: only a snapshot tells how things stand for this one.
    this.epoch = null;
    this.seq = null;
    this.box = [];
    this.setLink({ state: 'connecting' });
    this.connect();
  }

  stop(): void {
    clearTimeout(this.retry);
    this.drop();
  }

  private connect(): void {
    clearTimeout(this.retry);
    this.drop();
    const socket = this.settings.open();
    this.socket = socket;
    this.expectAnswer();
    socket.onopen = () => {
      if (socket === this.socket) {
        this.write({ type: 'hello', epoch: this.epoch, seq: this.seq });
      }
    };
    socket.onmessage = (event: MessageEvent) => {
      if (socket === this.socket) {
        this.receive(event.data);
      }
    };
    socket.onclose = (event: CloseEvent) => {
      if (socket === this.socket) {
        this.closed(event.code);
      }
    };
  }

  private receive(data: unknown): void {
    clearTimeout(this.watchdog);
    this.watchdog = undefined;
    const message = JSON.parse(String(data)) as ServerMessage & { seq?: number | null };
    if (message.type === 'welcome') {
      this.welcomed(message);
      return;
    }
    if (message.type === 'refused') {
      const command = message.ref == null ? null : (this.sent.get(message.ref) ?? null);
      this.settings.onRefused(command, message);
      return;
    }
    if (message.type !== 'snapshot' && typeof message.seq === 'number') {
      if (this.seq !== null && message.seq <= this.seq) {
        return;
      }
      this.seq = message.seq;
    }
    this.settings.onMessage(message);
    if (message.type === 'snapshot') {
      this.sendKept();
    }
  }

  private welcomed(welcome: WelcomeMessage): void {
    this.epoch = welcome.epoch;
    if (!welcome.resumed) {
      this.seq = welcome.lastSeq;
    }
    this.attempt = 0;
    this.settings.onMessage(welcome);
    this.setLink({ state: 'up' });
    if (welcome.resumed) {
      this.sendKept();
    }
  }

  /** Not before the snapshot where one follows: it tells which calls are over, and what the server has lost. */
  private sendKept(): void {
    const now = Date.now();
    this.box = due(this.box, now);
    for (const kept of this.box) {
      kept.sentAt = now;
      this.write(kept.message);
    }
  }

  private closed(code: number): void {
    this.drop();
    if (code === SIGNED_OUT || code === REPLACED) {
      this.setLink({ state: 'closed', why: code === REPLACED ? 'replaced' : 'signed_out' });
      return;
    }
    const flooded = code === TOO_MANY || code === TOO_BIG;
    if (flooded) {
      // Sending the same again would close the next socket too.
      this.box = [];
    }
    if (this.link.state !== 'down') {
      const why = code === TOO_MANY ? 'too_many' : code === TOO_BIG ? 'too_big' : 'lost';
      this.setLink({ state: 'down', since: Date.now(), why });
    }
    const wait = flooded ? LAST_RETRY : Math.min(LAST_RETRY, FIRST_RETRY * 2 ** this.attempt);
    this.attempt += 1;
    const random = this.settings.random ?? Math.random;
    this.retry = setTimeout(() => this.connect(), wait * (0.75 + random() / 2));
  }

  private write(message: ClientMessage): void {
    this.ref += 1;
    this.sent.set(this.ref, message);
    this.sent.delete(this.ref - 100);
    this.socket?.send(JSON.stringify({ ...message, ref: this.ref }));
    if (WAITS_FOR_ANSWER.has(message.type)) {
      this.expectAnswer();
    }
  }

  private expectAnswer(): void {
    this.watchdog ??= setTimeout(() => this.closed(1006), ANSWER_WITHIN);
  }

  private drop(): void {
    clearTimeout(this.watchdog);
    this.watchdog = undefined;
    const socket = this.socket;
    this.socket = null;
    socket?.close();
  }

  private setLink(link: Link): void {
    this.link = link;
    this.settings.onLink(link);
  }
}
