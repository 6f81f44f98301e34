import { afterEach, describe, expect, it, vi } from 'vitest';
import { problems, text } from '../i18n';
import { fakeServer, ok, problem } from '../test/desk';
import { get, onSignedOut, post } from './http';
import type { Problem } from './problem';

const failing = async (asking: Promise<unknown>): Promise<Problem> =>
  asking.then(
    () => expect.fail('should have failed'),
    (error: unknown) => error as Problem,
  );

afterEach(() => {
  vi.unstubAllGlobals();
  // biome-ignore lint/suspicious/noDocumentCookie: the test plays the server that sets it
  document.cookie = 'XSRF-TOKEN=; max-age=0';
});

describe('a request', () => {
  it('brings the token of the cookie with every change, and only then', async () => {
    // biome-ignore lint/suspicious/noDocumentCookie: the test plays the server that sets it
    document.cookie = 'XSRF-TOKEN=a%2Bb';
    const asked = fakeServer({ 'GET /api/x': ok(1), 'POST /api/x': { status: 204 } });
    await get('/api/x');
    await post('/api/x', { a: 1 });
    expect(asked.map(({ headers }) => headers.get('x-xsrf-token'))).toEqual([null, 'a+b']);
    expect(asked[1]?.body).toEqual({ a: 1 });
  });

  it('tries once more with a fresh token when the old one is stale', async () => {
    let stale = true;
    const asked = fakeServer({
      'GET /api/session': () => {
        stale = false;
        return ok({});
      },
      'POST /api/x': () => (stale ? problem(403, 'csrf') : ok('done')),
    });
    expect(await post('/api/x', {})).toBe('done');
    expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /api/x',
      'GET /api/session',
      'POST /api/x',
    ]);
  });

  it('fails with the stable code, the fields and the wait', async () => {
    fakeServer({
      'POST /api/a': problem(400, 'invalid', { fields: { name: 'required', due: 'whatever' } }),
      'POST /api/b': problem(429, 'sign-in-throttled', {}, { 'retry-after': '130' }),
    });
    const invalid = await failing(post('/api/a', {}));
    expect(invalid.code).toBe('invalid');
    expect(invalid.fields).toEqual({ name: 'required', due: 'format' });
    expect((await failing(post('/api/b', {}))).retryAfter).toBe(130);
  });

  it('knows an answer of something else than our server by its status', async () => {
    vi.stubGlobal('fetch', async () => new Response('<h1>Bad gateway</h1>', { status: 502 }));
    expect((await failing(get('/api/x'))).code).toBe('unavailable');
  });

  it('says that the network is down', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('Failed to fetch');
    });
    const down = await failing(get('/api/x'));
    expect([down.code, down.status]).toEqual(['network', 0]);
  });

  it('tells the page when nobody is signed in any more', async () => {
    const heard = vi.fn();
    const stop = onSignedOut(heard);
    fakeServer({ 'GET /api/x': problem(401, 'not-signed-in'), 'POST /api/session': problem(401, 'bad-credentials') });
    await failing(post('/api/session', {}));
    expect(heard).not.toHaveBeenCalled();
    await failing(get('/api/x'));
    expect(heard).toHaveBeenCalledOnce();
    stop();
  });
});

it('has words for every code', () => {
  for (const words of Object.values(text(problems).problem)) {
    expect(typeof words === 'function' ? words(90) : words).toMatch(/^[А-ЯЁ].*\.$/);
  }
  expect(text(problems).problem['sign-in-throttled'](21)).toContain('21 секунду');
  expect(text(problems).problem['sign-in-throttled'](130)).toContain('3 минуты');
});
