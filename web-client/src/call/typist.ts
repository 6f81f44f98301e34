/** Every this many ms what was typed goes out; EN 301 549 allows 500. */
export const FLUSH_EVERY = 300;

/** Sends the line being typed at most once per {@link FLUSH_EVERY}, and at once when it ends. */
export class Typist {
  private waiting: { line: number; text: string } | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly send: (line: number, text: string) => void) {}

  type(line: number, text: string): void {
    if (this.waiting && this.waiting.line !== line) {
      this.flush();
    }
    this.waiting = { line, text };
    this.timer ??= setTimeout(() => this.flush(), FLUSH_EVERY);
  }

  flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const waiting = this.waiting;
    this.waiting = null;
    if (waiting) {
      this.send(waiting.line, waiting.text);
    }
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.waiting = null;
  }
}
