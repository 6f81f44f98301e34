import { codeOfStatus, type FieldCode, isFieldCode, isProblemCode, Problem } from './problem';

export interface Ask {
  body?: unknown;
  signal?: AbortSignal | undefined;
  /** Let the request finish after the page is gone (a draft saved on leaving). */
  keepalive?: boolean;
}

const signedOutListeners = new Set<() => void>();

/** Called when the server says that nobody is signed in any more. Returns how to stop listening. */
export function onSignedOut(listener: () => void): () => void {
  signedOutListeners.add(listener);
  return () => signedOutListeners.delete(listener);
}

/** The live connection says the same by its close code. */
export function signedOut(): void {
  for (const listener of signedOutListeners) listener();
}

export const get = <T>(path: string, signal?: AbortSignal) => send<T>('GET', path, { signal });
export const post = <T>(path: string, body?: unknown) => send<T>('POST', path, { body });
export const put = <T>(path: string, body?: unknown, keepalive = false) => send<T>('PUT', path, { body, keepalive });
export const patch = <T>(path: string, body?: unknown) => send<T>('PATCH', path, { body });
export const remove = <T>(path: string) => send<T>('DELETE', path, {});

/** One request to our own server: JSON both ways, every failure a {@link Problem}; an abort stays an abort. */
async function send<T>(method: string, path: string, { body, signal, keepalive }: Ask): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, request(method, body, signal, keepalive));
    // The token goes with the session: after a sign-in elsewhere the first answer brings the new one.
    if (response.status === 403 && method !== 'GET' && (await isStaleToken(response.clone()))) {
      await fetch('/api/session', { headers: { accept: 'application/json' }, credentials: 'same-origin' });
      response = await fetch(path, request(method, body, signal, keepalive));
    }
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Problem('network', 0);
  }
  if (response.ok) return answer<T>(response);
  const problem = await read(response);
  if (problem.code === 'not-signed-in') signedOut();
  throw problem;
}

function request(method: string, body: unknown, signal?: AbortSignal, keepalive = false): RequestInit {
  const headers: Record<string, string> = { accept: 'application/json, application/problem+json' };
  // A file goes as it is; the browser names its type.
  const file = body instanceof Blob;
  if (body !== undefined && !file) headers['content-type'] = 'application/json';
  const token = method === 'GET' ? undefined : csrfToken();
  if (token) headers['x-xsrf-token'] = token;
  return {
    method,
    headers,
    credentials: 'same-origin',
    keepalive,
    ...(signal && { signal }),
    ...(body !== undefined && { body: file ? body : JSON.stringify(body) }),
  };
}

function csrfToken(): string | undefined {
  const cookie = document.cookie.split('; ').find((each) => each.startsWith('XSRF-TOKEN='));
  return cookie && decodeURIComponent(cookie.slice('XSRF-TOKEN='.length));
}

async function isStaleToken(response: Response): Promise<boolean> {
  return (await read(response)).code === 'csrf';
}

async function answer<T>(response: Response): Promise<T> {
  if (response.status === 204) return undefined as T;
  const content = await response.text();
  if (content === '') return undefined as T;
  try {
    return JSON.parse(content) as T;
  } catch {
    throw new Problem('internal', response.status);
  }
}

async function read(response: Response): Promise<Problem> {
  const retryAfter = Number.parseInt(response.headers.get('retry-after') ?? '', 10);
  let document: unknown = null;
  try {
    document = await response.json();
  } catch {
    // Not a problem document; the status has to do.
  }
  const { code, fields } = (document ?? {}) as { code?: unknown; fields?: unknown };
  return new Problem(
    isProblemCode(code) ? code : codeOfStatus(response.status),
    response.status,
    fieldsOf(fields),
    Number.isFinite(retryAfter) ? retryAfter : 60,
  );
}

function fieldsOf(fields: unknown): Record<string, FieldCode> {
  if (typeof fields !== 'object' || fields === null) return {};
  return Object.fromEntries(Object.entries(fields).map(([name, code]) => [name, isFieldCode(code) ? code : 'format']));
}
