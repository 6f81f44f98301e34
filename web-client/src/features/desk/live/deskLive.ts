import { Connection, type Link } from '../../../protocol/connection';
import type { NoticeMessage, ServerMessage } from '../../../protocol/messages';
import { openSocket, type Socket } from '../../../protocol/socket';

/** A notice on the screen; `key` tells two of the same words apart. */
export interface ShownNotice {
  key: number;
  notice: NoticeMessage;
}

export interface DeskView {
  link: Link;
  /** Newest first. */
  notices: readonly ShownNotice[];
}

/** More than this at once nobody reads; the older ones also stand in the lists they are about. */
const SHOWN = 4;

/**
 * The desk's socket: what coordinators are told as it happens. One tab of an account has the socket; another that is
 * looked at takes it over by itself, for a desk is often open in several.
 */
export class DeskLive {
  view: DeskView = { link: { state: 'connecting' }, notices: [] };
  private readonly listeners = new Set<() => void>();
  private readonly hearers = new Set<(message: ServerMessage) => void>();
  private readonly connection: Connection;
  private next = 0;
  /** Pages that look at the board. */
  private watching = 0;

  constructor(open: () => Socket = openSocket) {
    this.connection = new Connection({
      open,
      onMessage: (message) => this.receive(message),
      onLink: (link) => this.linked(link),
      onRefused: () => {},
    });
  }

  start(): void {
    window.addEventListener('focus', this.lookedAt);
    document.addEventListener('visibilitychange', this.lookedAt);
    this.connection.start();
  }

  stop(): void {
    window.removeEventListener('focus', this.lookedAt);
    document.removeEventListener('visibilitychange', this.lookedAt);
    this.connection.stop();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** For a page that lives on more than notices, such as the board. */
  hear(hearer: (message: ServerMessage) => void): () => void {
    this.hearers.add(hearer);
    return () => this.hearers.delete(hearer);
  }

  /** The board comes as `boardChanged` until this is undone. */
  watchBoard(): () => void {
    this.watching += 1;
    if (this.watching === 1) this.connection.send({ type: 'watchBoard' });
    return () => {
      this.watching -= 1;
      if (this.watching === 0) this.connection.send({ type: 'unwatchBoard' });
    };
  }

  /** The person has read it. */
  forget(key: number): void {
    this.change({ notices: this.view.notices.filter((shown) => shown.key !== key) });
  }

  takeOver(): void {
    this.connection.takeOver();
  }

  private linked(link: Link): void {
    this.change({ link });
    // Every socket is new to the server.
    if (link.state === 'up' && this.watching > 0) this.connection.send({ type: 'watchBoard' });
  }

  private receive(message: ServerMessage): void {
    if (message.type === 'notice') {
      this.next += 1;
      this.change({ notices: [{ key: this.next, notice: message }, ...this.view.notices].slice(0, SHOWN) });
    }
    for (const hearer of this.hearers) hearer(message);
  }

  private readonly lookedAt = () => {
    if (document.visibilityState !== 'visible') return;
    const { link } = this.view;
    if (link.state === 'closed' && link.why === 'replaced') this.takeOver();
    else this.connection.hurry();
  };

  private change(patch: Partial<DeskView>): void {
    this.view = { ...this.view, ...patch };
    for (const listener of this.listeners) listener();
  }
}
