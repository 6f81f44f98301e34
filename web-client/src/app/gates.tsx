import { lazy, type ReactNode, Suspense } from 'react';
import { useLocation } from 'wouter';
import type { Account, Role } from '../api/types';
import { SignInPage } from '../features/sign-in/SignInPage';
import { common, useText } from '../i18n';
import { Button, LinkButton } from '../primitives/Button';
import { Row } from '../primitives/Card';
import { PageHeading } from '../primitives/PageHeading';
import { Layout } from './Layout';
import { homeOf, useSession } from './session';

/** Rarely met, and it brings the dialog with it, so it is not in anybody's first load. */
const SignInAgain = lazy(() => import('../features/sign-in/SignInAgain'));

/** Pages of one role: others sign in first, or are shown the way to their own. */
export function ForRole({ role, children }: { role: Role; children: ReactNode }) {
  const { account, expired } = useSession();
  if (!account) return <SignInPage onSignedIn={(who) => who.role !== role && location.assign(homeOf[who.role])} />;
  if (account.role !== role) return <WrongRole account={account} />;
  return (
    <>
      {children}
      {expired && (
        <Suspense>
          <SignInAgain />
        </Suspense>
      )}
    </>
  );
}

/** `/sign-in` itself: whoever is signed in is already where it leads. */
export function SignInRoute() {
  const { account } = useSession();
  const [, navigate] = useLocation();
  const home = (who: Account) =>
    who.role === 'citizen' ? navigate('/', { replace: true }) : location.assign(homeOf[who.role]);
  return account ? <WrongRole account={account} /> : <SignInPage onSignedIn={home} />;
}

function WrongRole({ account }: { account: Account }) {
  const t = useText(common);
  const { signOut } = useSession();
  return (
    <Layout width="narrow">
      <PageHeading title={t.wrongRole.title} />
      <p>{t.wrongRole.text(t.roleAs[account.role])}</p>
      <Row>
        <LinkButton look="primary" href={homeOf[account.role]} external>
          {t.wrongRole.own}
        </LinkButton>
        <Button look="secondary" onPress={() => void signOut()}>
          {t.wrongRole.other}
        </Button>
      </Row>
    </Layout>
  );
}

export function NotFound({ home }: { home: string }) {
  const t = useText(common).notFound;
  return (
    <>
      <PageHeading title={t.title} />
      <p>{t.text}</p>
      <Row>
        <LinkButton look="primary" href={home}>
          {t.home}
        </LinkButton>
      </Row>
    </>
  );
}
