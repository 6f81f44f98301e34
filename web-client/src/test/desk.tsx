import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { SessionProvider } from '../app/session';
import { Announcer } from '../primitives/Announcer';
import { Locale } from '../primitives/Locale';

export interface Asked {
  method: string;
  path: string;
  query: URLSearchParams;
  body: unknown;
  headers: Headers;
}

type Answer = { status: number; body?: unknown; headers?: Record<string, string> };

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const problem = (
  status: number,
  code: string,
  more: object = {},
  headers: Record<string, string> = {},
): Answer => ({
  status,
  body: { code, ...more },
  headers,
});

/** A server of answers by `METHOD /path`; what it was asked is kept. An answer may depend on what was asked. */
export function fakeServer(answers: Record<string, Answer | ((asked: Asked) => Answer)>): Asked[] {
  const all: Asked[] = [];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit = {}) => {
    const { pathname, searchParams } = new URL(url, 'http://desk.test');
    const asked: Asked = {
      method: init.method ?? 'GET',
      path: pathname,
      query: searchParams,
      body: init.body instanceof Blob ? init.body : init.body ? JSON.parse(String(init.body)) : undefined,
      headers: new Headers(init.headers),
    };
    all.push(asked);
    const answer = answers[`${asked.method} ${pathname}`] ?? problem(404, 'not-found');
    const { status, body, headers } = typeof answer === 'function' ? answer(asked) : answer;
    return new Response(status === 204 ? null : JSON.stringify(body), { status, ...(headers && { headers }) });
  });
  return all;
}

export const coordinator = {
  id: 'me',
  login: 'coordinator1',
  role: 'coordinator',
  name: 'Ольга Никитина',
  language: 'ru',
};
export const sessionOf = (account: object | null) =>
  ok({ account, centre: { name: { ru: 'Центр', en: 'Centre' }, zone: 'Europe/Moscow' }, demo: null });

/** A page as it stands in its entry: session, queries, an address of its own. */
export function show(page: ReactNode, address = '/') {
  const location = memoryLocation({ path: address, record: true });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const view = render(
    <Locale>
      <QueryClientProvider client={queries}>
        <SessionProvider loading={null} failed={(error) => <p>{String(error)}</p>}>
          <Router hook={location.hook} searchHook={location.searchHook}>
            <main>{page}</main>
          </Router>
        </SessionProvider>
      </QueryClientProvider>
      <Announcer />
    </Locale>,
  );
  return { ...view, addresses: location.history };
}

/** What axe finds wrong; colours and sizes need a real browser and are looked at there. */
export async function faultsOf(root: Element): Promise<string[]> {
  const { violations } = await axe.run(root, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
