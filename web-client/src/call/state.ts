import type {
  Call,
  Callback,
  CallOutcome,
  Departure,
  EndReason,
  GuestEnd,
  GuestPlace,
  IncomingCall,
  Offer,
  OfferResult,
  Peer,
  Presence,
  QueuePlace,
  Role,
  Tiredness,
} from '../protocol/messages';

/** One line of text as the panel shows it. */
export interface Line {
  /** Null for one's own. */
  author: string | null;
  name: string;
  line: number;
  text: string;
  /** The author pressed Enter: it will not change any more. */
  finished: boolean;
  startedAt: number;
}

export interface Ended {
  callId: string;
  /** Null, with reason and contact, when the call ended while the page was away for too long to be told. */
  outcome: CallOutcome | null;
  reason: EndReason | null;
  contactId: string | null;
  /** The wrap-up was saved: what was agreed can be read. */
  completed: boolean;
  /** Whether the two ever talked; a call that ended in the queue has nobody to name. */
  peer: Peer | null;
}

/** All that the page believes about this account's calls. Only {@link reduce} makes the next one from a server message. */
export interface Live {
  /** Null until the first snapshot. */
  role: Role | null;
  presence: Presence | null;
  /** An interpreter's; null until told. */
  tiredness: Tiredness | null;
  queue: QueuePlace | null;
  /** The citizen waits once more: the interpreter of an emergency was lost. */
  waitsAgain: boolean;
  /** A citizen's who is called back. */
  callback: Callback | null;
  /** Somebody telephones this citizen: the page rings. */
  incoming: IncomingCall | null;
  /** Grows whenever the citizen's missed calls may have changed. */
  missed: number;
  offer: Offer | null;
  /** A guest's own place in the call, and why it is theirs no longer. */
  guest: GuestPlace | null;
  guestOver: GuestEnd | null;
  closedOffer: { offerId: string; result: OfferResult } | null;
  call: Call | null;
  ended: Ended | null;
  /** An interpreter's part in a call that another has now, or had at its end. */
  left: { how: Departure; lead: string } | null;
  /** The call this tab was in before the page was loaded, until the first snapshot tells what became of it. */
  before: string | null;
  /** The contact whose wrap-up was saved last: a list of contacts is newer than before. */
  lastCompleted: string | null;
  /** The contact that was answered in writing last, while this page was open. */
  answeredLetter: string | null;
  text: Line[];
  /** The telephone lines on whose other side somebody speaks now. */
  speaking: readonly string[];
  /** Server clock minus page clock, ms. */
  clockOffset: number;
}

export const nothing: Live = {
  role: null,
  presence: null,
  tiredness: null,
  queue: null,
  waitsAgain: false,
  callback: null,
  incoming: null,
  missed: 0,
  offer: null,
  guest: null,
  guestOver: null,
  closedOffer: null,
  call: null,
  ended: null,
  left: null,
  before: null,
  lastCompleted: null,
  answeredLetter: null,
  text: [],
  speaking: [],
  clockOffset: 0,
};

export function assertNever(value: never): never {
  throw new Error(`unexpected ${JSON.stringify(value)}`);
}
