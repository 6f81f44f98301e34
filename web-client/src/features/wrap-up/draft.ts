import { Problem } from '../../api/problem';
import type { WrapUpForm } from '../../api/types';

export type DraftState =
  | { state: 'clean' | 'saving' | 'offline' | 'refused' }
  /** Page clock, ms. */
  | { state: 'saved'; at: number };

/** So long after the last change a draft goes out; a person pauses longer than that between fields (ms). */
const AFTER = 500;
const RETRY_AFTER = 3_000;

/** Saves the newest form soon after every change, one request at a time, and keeps trying while there is no connection. */
export class Draft {
  private latest: WrapUpForm | null = null;
  private sending = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly save: (form: WrapUpForm, leaving: boolean) => Promise<unknown>,
    private readonly onState: (state: DraftState) => void,
  ) {}

  change(form: WrapUpForm): void {
    this.latest = form;
    this.onState({ state: 'saving' });
    this.plan(AFTER);
  }

  /** The page goes away: what is not saved yet goes out at once and outlives the page. */
  leave(): void {
    clearTimeout(this.timer);
    if (this.latest) {
      void this.save(this.latest, true).catch(() => undefined);
      this.latest = null;
    }
  }

  /** Nothing more to save: the form itself was sent. */
  drop(): void {
    clearTimeout(this.timer);
    this.latest = null;
  }

  private plan(wait: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.send(), wait);
  }

  private async send(): Promise<void> {
    const form = this.latest;
    if (!form || this.sending) {
      return;
    }
    this.sending = true;
    try {
      await this.save(form, false);
      this.sending = false;
      this.sent(form);
    } catch (error) {
      this.sending = false;
      this.failed(Problem.of(error), form);
    }
  }

  private sent(form: WrapUpForm): void {
    if (this.latest === form) {
      this.latest = null;
      this.onState({ state: 'saved', at: Date.now() });
    } else if (this.latest) {
      this.plan(0);
    }
  }

  private failed(problem: Problem, form: WrapUpForm): void {
    if (this.latest !== form) {
      // It was changed meanwhile, or is not wanted any more; the newer one has its own turn.
      if (this.latest) this.plan(0);
    } else if (['network', 'unavailable', 'internal', 'not-signed-in'].includes(problem.code)) {
      this.onState({ state: 'offline' });
      this.plan(RETRY_AFTER);
    } else {
      this.onState({ state: 'refused' });
    }
  }
}
