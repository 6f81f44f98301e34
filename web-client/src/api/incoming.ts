import type { Id, Instant } from './types';

/** A call that did not reach this citizen, until they have seen it. */
export interface MissedCall {
  id: Id;
  at: Instant;
  caller: string;
  message: string | null;
}

/** Whom somebody who telephoned may want. */
export interface FoundCitizen {
  recipientId: Id;
  name: string;
  birthYear: number | null;
  precinct: string | null;
  /** Without an account nobody can be rung, nor read a message. */
  account: boolean;
}
