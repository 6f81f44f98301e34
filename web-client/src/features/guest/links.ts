import { get, post } from '../../api/http';
import { Problem } from '../../api/problem';
import type { Over } from './placeMemory';

/** What a link says before it is exchanged. */
export interface Invitation {
  emergency: boolean;
  expiresAt: string;
  /** This browser has exchanged it already. */
  yours?: boolean;
}

/** The page may be new to this server: the token that lets it ask comes with an answer. */
const withToken = async <T>(ask: () => Promise<T>): Promise<T> => {
  if (!document.cookie.includes('XSRF-TOKEN=')) await get('/api/session');
  return ask();
};

export const readLink = (token: string) => withToken(() => post<Invitation>('/api/guest/link', { token }));
export const exchange = (token: string, name: string) =>
  withToken(() => post<void>('/api/guest/session', { token, name }));

/** Why the link leads nowhere; null for what may pass, such as a lost connection. */
export function overBy(error: unknown): Over | null {
  const { status } = Problem.of(error);
  if (status === 404) return 'unknown';
  if (status === 409) return 'used';
  return status === 410 ? 'link_over' : null;
}
