import { act } from '@testing-library/react';
import { expect, vi } from 'vitest';
import type { ClientMessage, ServerMessage } from '../protocol/messages';

/** The server's end of a page's socket. */
export class FakeSocket {
  static all: FakeSocket[] = [];
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;
  readonly heard: (ClientMessage & { ref?: number })[] = [];

  constructor() {
    FakeSocket.all.push(this);
  }

  send(text: string) {
    this.heard.push(JSON.parse(text));
  }

  close() {}

  says(message: ServerMessage & { seq?: number }) {
    act(() => this.onmessage?.({ data: JSON.stringify(message) }));
  }

  closes(code: number) {
    act(() => this.onclose?.({ code }));
  }
}

/** From now on pages open these; {@link connected} waits for the first. */
export function fakeSockets(): void {
  FakeSocket.all = [];
  vi.stubGlobal('WebSocket', FakeSocket);
}

/** The first socket, greeted; what follows is the test's to say. */
export async function connected(): Promise<FakeSocket> {
  // A page that is loaded for the first time may be long about it on a busy machine.
  await vi.waitFor(() => expect(FakeSocket.all.length).toBeGreaterThan(0), { timeout: 20_000 });
  const socket = FakeSocket.all.at(-1) as FakeSocket;
  act(() => socket.onopen?.());
  socket.says({ type: 'welcome', epoch: 'e', lastSeq: 0, now: new Date().toISOString(), resumed: true });
  return socket;
}
