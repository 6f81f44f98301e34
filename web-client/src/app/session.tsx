import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { get, onSignedOut, post, put } from '../api/http';
import type { Account, Demo, Role, Session } from '../api/types';
import { type Language, language, setLanguage, setZone } from '../i18n';
import { endSession, finishSignOut, forgetSignOut } from './signOut';

interface SessionValue {
  account: Account | null;
  centre: Session['centre'];
  demo: Demo | null;
  /** The server has forgotten this sign-in while the page was open. What is on the page is kept. */
  expired: boolean;
  /** Counts sign-ins on this page: what holds a connection of its own opens it anew when this grows. */
  generation: number;
  signIn(login: string, password: string): Promise<Account>;
  signOut(): Promise<void>;
  /** Asks anew who is here, after a guest came in by a link. */
  reload(): Promise<void>;
  chooseLanguage(next: Language): void;
}

const SessionContext = createContext<SessionValue | null>(null);

export function useSession(): SessionValue {
  const value = useContext(SessionContext);
  if (!value) throw new Error('useSession outside SessionProvider');
  return value;
}

/** The signed-in account, on pages that only exist for somebody. */
export function useAccount(): Account {
  const { account } = useSession();
  if (!account) throw new Error('useAccount on a page for everyone');
  return account;
}

export const homeOf: Record<Role, string> = {
  citizen: '/',
  interpreter: '/console',
  coordinator: '/desk/now',
  guest: '/guest',
  phone: '/',
};

/** A guest has no account to keep a language in: the browser does. */
const isGuest = (account: Account) => account.role === 'guest';

let choseHere = false;

/** The account's language, unless another was chosen on this page before signing in; that one becomes the account's. */
function speak(account: Account) {
  if (!choseHere) setLanguage(account.language);
  else if (account.language !== language()) void put('/api/session/language', { language: language() }).catch(() => {});
}

export function SessionProvider({
  loading,
  failed,
  children,
}: {
  loading: ReactNode;
  failed: (error: unknown, retry: () => void) => ReactNode;
  children: ReactNode;
}) {
  const [session, setSession] = useState<Session | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [expired, setExpired] = useState(false);
  const [generation, setGeneration] = useState(0);

  const load = useCallback(async () => {
    setError(null);
    try {
      await finishSignOut();
      const loaded = await get<Session>('/api/session');
      setZone(loaded.centre.zone);
      if (loaded.account && !isGuest(loaded.account)) speak(loaded.account);
      setSession(loaded);
    } catch (problem) {
      setError(problem);
    }
  }, []);

  useEffect(() => void load(), [load]);
  useEffect(() => onSignedOut(() => setExpired(true)), []);

  const value = useMemo<SessionValue | null>(
    () =>
      session && {
        ...session,
        expired: expired && session.account !== null,
        generation,
        async signIn(login, password) {
          const { account } = await post<{ account: Account }>('/api/session', { login, password });
          forgetSignOut();
          // Someone else's page must not stay on the screen.
          if (session.account && session.account.id !== account.id) location.assign(homeOf[account.role]);
          speak(account);
          setSession({ ...session, account });
          setExpired(false);
          setGeneration((before) => before + 1);
          return account;
        },
        reload: load,
        async signOut() {
          await endSession();
          location.assign('/sign-in');
        },
        chooseLanguage(next) {
          choseHere = true;
          setLanguage(next);
          const { account } = session;
          if (account && !isGuest(account)) void put('/api/session/language', { language: next }).catch(() => {});
        },
      },
    [session, expired, generation, load],
  );

  if (error) return failed(error, load);
  if (!value) return loading;
  return <SessionContext.Provider value={value}>{children}</SessionContext.Provider>;
}
