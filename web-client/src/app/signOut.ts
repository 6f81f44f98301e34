import { get, remove } from '../api/http';
import { Problem } from '../api/problem';

const KEY = 'zhest.sign-out';

/** Whoever pressed «Выйти» without a connection is not signed in again when it comes back: the next page ends it first. */
export async function finishSignOut(): Promise<void> {
  if (!wanted()) return;
  // The token that lets a page change anything comes with an answer.
  await get('/api/session');
  await remove('/api/session').catch(unlessSignedOut);
  forgetSignOut();
}

export async function endSession(): Promise<void> {
  keep();
  await remove('/api/session')
    .catch(unlessSignedOut)
    .then(forgetSignOut, () => undefined);
}

function unlessSignedOut(error: unknown): void {
  if (Problem.of(error).code !== 'not-signed-in') throw error;
}

/** Somebody signed in anew: that is not to be ended. */
export function forgetSignOut(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept either.
  }
}

function keep(): void {
  try {
    localStorage.setItem(KEY, 'wanted');
  } catch {
    // Not remembered: only a sign-out without a connection is lost by that.
  }
}

function wanted(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}
