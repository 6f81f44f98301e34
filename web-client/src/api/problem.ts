import type { components } from './schema';

type Described = components['schemas']['Problem'];

/** Codes of the server's problem answers; `network` is ours, for an answer that never came. */
export type ProblemCode = Described['code'] | 'network';
export type FieldCode = NonNullable<Described['fields']>[string];

/** As records, so that the compiler misses no code of the schema. */
const problemCodes: Record<ProblemCode, true> = {
  'not-signed-in': true,
  'bad-credentials': true,
  'account-disabled': true,
  'sign-in-throttled': true,
  forbidden: true,
  csrf: true,
  'not-found': true,
  'method-not-allowed': true,
  'not-acceptable': true,
  'unsupported-media-type': true,
  invalid: true,
  conflict: true,
  'already-completed': true,
  'already-written': true,
  'login-taken': true,
  'own-account': true,
  'shift-overlaps': true,
  'line-open': true,
  'call-moved-on': true,
  'interpreter-not-able': true,
  'interpreter-blocked': true,
  'interpreter-not-ready': true,
  'interpreter-state': true,
  'help-over': true,
  'link-unknown': true,
  'link-used': true,
  'link-over': true,
  'guest-places-taken': true,
  'too-many-links': true,
  'mail-failed': true,
  'mail-not-set-up': true,
  'too-large': true,
  unavailable: true,
  internal: true,
  network: true,
};

const fieldCodes: Record<FieldCode, true> = {
  required: true,
  'too-long': true,
  'too-short': true,
  format: true,
  unknown: true,
  past: true,
  outside: true,
  overlaps: true,
  taken: true,
};

export const isProblemCode = (code: unknown): code is ProblemCode => typeof code === 'string' && code in problemCodes;
export const isFieldCode = (code: unknown): code is FieldCode => typeof code === 'string' && code in fieldCodes;

/** A request that did not succeed, with a stable code that the catalogue words. */
export class Problem extends Error {
  readonly code: ProblemCode;
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  /** What is wrong with which field, for `invalid`. */
  readonly fields: Readonly<Record<string, FieldCode>>;
  /** Seconds to wait, for `sign-in-throttled`. */
  readonly retryAfter: number;

  constructor(code: ProblemCode, status: number, fields: Readonly<Record<string, FieldCode>> = {}, retryAfter = 60) {
    super(code);
    this.name = 'Problem';
    this.code = code;
    this.status = status;
    this.fields = fields;
    this.retryAfter = retryAfter;
  }

  static of(error: unknown): Problem {
    return error instanceof Problem ? error : new Problem('internal', 0);
  }
}

/** The code of an answer that is no problem document: a proxy's page, or a server that is starting. */
export function codeOfStatus(status: number): ProblemCode {
  if (status === 401) return 'not-signed-in';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not-found';
  if (status === 409) return 'conflict';
  if (status === 413) return 'too-large';
  if (status === 502 || status === 503 || status === 504) return 'unavailable';
  return status >= 400 && status < 500 ? 'invalid' : 'internal';
}
