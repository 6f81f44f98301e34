import type { ClientMessage, ServerMessage } from './messages';
import { SIGNED_OUT, type Socket, TAKE_OVER } from './socket';

const FIRST_RETRY = 1_000;
const LAST_RETRY = 15_000;

export interface ListenerSettings {
  open: () => Socket;
  onMessage: (message: ServerMessage) => void;
  /** Whether rings are heard. */
  onLink: (up: boolean) => void;
  /** This page is to say hello: it answered first, no other is left, or nobody is signed in, which hello will tell. */
  onTakeOver: () => void;
  /** The call that this page last saw ring and was not answered here. */
  rang: () => string | null;
  random?: () => number;
}

/** The socket of a page that another took over from: it hears rings and nothing else. */
export class Listener {
  private socket: Socket | null = null;
  private up = false;
  private attempt = 0;
  private retry: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly settings: ListenerSettings) {
    this.connect();
  }

  /** @return whether it went out. */
  send(message: ClientMessage): boolean {
    if (this.up) {
      this.socket?.send(JSON.stringify(message));
    }
    return this.up;
  }

  stop(): void {
    clearTimeout(this.retry);
    const socket = this.socket;
    this.socket = null;
    socket?.close();
  }

  private connect(): void {
    const socket = this.settings.open();
    this.socket = socket;
    socket.onopen = () => socket.send(JSON.stringify({ type: 'listen', rang: this.settings.rang() }));
    socket.onmessage = (event: MessageEvent) => {
      if (socket === this.socket) {
        this.receive(JSON.parse(String(event.data)) as ServerMessage);
      }
    };
    socket.onclose = (event: CloseEvent) => {
      if (socket === this.socket) {
        this.closed(event.code);
      }
    };
  }

  private receive(message: ServerMessage): void {
    if (message.type === 'listening') {
      this.attempt = 0;
      this.setUp(true);
    }
    this.settings.onMessage(message);
  }

  private closed(code: number): void {
    this.socket = null;
    this.setUp(false);
    if (code === TAKE_OVER || code === SIGNED_OUT) {
      this.settings.onTakeOver();
      return;
    }
    const wait = Math.min(LAST_RETRY, FIRST_RETRY * 2 ** this.attempt);
    this.attempt += 1;
    const random = this.settings.random ?? Math.random;
    this.retry = setTimeout(() => this.connect(), wait * (0.75 + random() / 2));
  }

  private setUp(up: boolean): void {
    this.up = up;
    this.settings.onLink(up);
  }
}
