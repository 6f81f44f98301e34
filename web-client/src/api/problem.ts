/** Codes of the server's problem answers; `network` is ours, for an answer that never came. */
export const problemCodes = [
  'not-signed-in',
  'bad-credentials',
  'account-disabled',
  'sign-in-throttled',
  'forbidden',
  'csrf',
  'not-found',
  'invalid',
  'conflict',
  'already-completed',
  'login-taken',
  'own-account',
  'too-large',
  'unavailable',
  'internal',
  'network',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

export const fieldCodes = ['required', 'too-long', 'too-short', 'format', 'unknown', 'past', 'taken'] as const;
export type FieldCode = (typeof fieldCodes)[number];

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
