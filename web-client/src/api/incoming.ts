import type { Id, Instant } from './types';

/** A call that did not reach this citizen, until they have seen it. */
export interface MissedCall {
  id: Id;
  at: Instant;
  caller: string;
  message: string | null;
}
