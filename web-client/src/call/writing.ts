import type { ClientMessage, TextLine } from '../protocol/messages';
import type { Live } from './state';
import { END_OF_LINE, MAX_LINE, openLine, putLine } from './text';
import { Typist } from './typist';

/** Lines sent again after a restart of the server; more would exceed its rate. */
const RESEND_AT_MOST = 50;

/** The person's own text: shown at once, sent a little later. */
export class Writing {
  private readonly typist = new Typist((line, text) => this.send(line, text));

  constructor(
    private readonly page: {
      live: () => Live;
      put: (text: Live['text']) => void;
      send: (message: ClientMessage) => void;
      now: () => number;
    },
  ) {}

  /** The open line as it now stands. */
  type(text: string): void {
    this.put(openLine(this.page.live().text).line, text.slice(0, MAX_LINE), false);
  }

  /** Enter: the line is finished, the next begins. */
  endLine(): void {
    const { line, text } = openLine(this.page.live().text);
    if (text.trim()) {
      this.put(line, text, true);
      this.typist.flush();
    }
  }

  /** The server keeps text in memory only: after its restart it learns this page's lines again. */
  resend(known: TextLine[]): void {
    const lines = this.page
      .live()
      .text.filter(
        (line) =>
          line.author === null && !known.some((one) => one.line === line.line && one.text.startsWith(line.text)),
      );
    for (const { line, text, finished } of lines.slice(-RESEND_AT_MOST)) {
      this.send(line, finished ? text + END_OF_LINE : text);
    }
  }

  stop(): void {
    this.typist.stop();
  }

  private put(line: number, text: string, finished: boolean): void {
    const startedAt = this.page.now();
    this.page.put(putLine(this.page.live().text, { author: null, name: '', line, text, finished, startedAt }));
    this.typist.type(line, finished ? text + END_OF_LINE : text);
  }

  private send(line: number, text: string): void {
    const callId = this.page.live().call?.callId;
    if (callId) {
      this.page.send({ type: 'typeText', callId, line, text });
    }
  }
}
