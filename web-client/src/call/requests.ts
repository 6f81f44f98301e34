import type { ClientMessage, Place } from '../protocol/messages';
import { type Asked, requestOf } from './asked';
import type { View } from './liveSession';

interface Page {
  view(): View;
  change(patch: Partial<View>): void;
  send(message: ClientMessage): void;
  /** A request that was not sent yet is not sent any more. */
  forgetRequest(): void;
  wantCamera(wanted: boolean): void;
  leaveMedia(): void;
  ask(next: Partial<Asked>): void;
}

const REQUEST_WITHIN = 30_000;

/** How a citizen asks for a call, and takes that back: before the queue has answered there is no call to speak of. */
export class Requests {
  /** The call that another took the place of by this page's own doing: nobody needs to read how it ended. */
  superseded: string | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Cancelled before the queue answered: cancel as soon as the call has an id. */
  private unwanted = false;
  /** Asked for to be called back: so as soon as the call has an id. */
  private callbackWanted = false;

  constructor(private readonly page: Page) {}

  /** @param camera whether to open the camera; without it the person sees the interpreter and types. */
  call(camera: boolean): void {
    this.begin(camera);
    this.timer = setTimeout(() => this.page.change({ requesting: false }), REQUEST_WITHIN);
    this.page.send(requestOf(this.page.view().asked));
  }

  /** Calls for 112 at once: with the camera if it comes on, by text if not. Without a connection it is tried until it works. */
  emergency(place: Place): void {
    this.supersede();
    this.page.ask({ emergency: true });
    this.begin(true);
    this.page.send(requestOf(this.page.view().asked, place));
  }

  /** By text alone, without a camera; instead of the call that is waited for. */
  text(): void {
    this.supersede();
    this.page.ask({ mode: 'text' });
    this.call(false);
  }

  /** A place in the queue that is called back at once. */
  callback(): void {
    this.call(false);
    this.callbackWanted = true;
  }

  cancel(): void {
    const callId = this.waiting();
    if (callId) {
      this.page.send({ type: 'cancelCall', callId });
    } else {
      this.unwanted = true;
      this.page.forgetRequest();
      this.page.leaveMedia();
      this.page.ask({ emergency: false });
    }
    this.page.change({ requesting: false });
  }

  /** The queue has answered. */
  queued(callId: string): void {
    this.stop();
    this.page.change({ requesting: false });
    if (this.unwanted) {
      this.unwanted = false;
      this.page.send({ type: 'cancelCall', callId });
    } else if (this.callbackWanted) {
      this.page.send({ type: 'askCallback', callId });
    }
    this.callbackWanted = false;
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private begin(camera: boolean): void {
    this.stop();
    this.unwanted = false;
    this.callbackWanted = false;
    this.page.wantCamera(camera);
    this.page.change({ requesting: true, refusal: null, live: { ...this.page.view().live, ended: null } });
  }

  /** A citizen has one call: the one that waits is given up for the next. */
  private supersede(): void {
    const callId = this.waiting();
    if (callId) {
      this.superseded = callId;
      this.page.send({ type: 'cancelCall', callId });
    }
  }

  private waiting(): string | undefined {
    const { queue, callback } = this.page.view().live;
    return queue?.callId ?? callback?.callId;
  }
}
