import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { LiveProvider } from '../call/live';
import { CitizenPages } from '../features/request-call/CitizenPages';
import { homeWords } from '../features/request-call/homeWords';
import { useText } from '../i18n';
import { Loading } from '../primitives/State';
import { ForRole, NotFound, SignInRoute } from './gates';
import { Layout } from './Layout';

const MyContactsPage = lazy(() =>
  import('../features/my-contacts/MyContactsPage').then((module) => ({ default: module.MyContactsPage })),
);
const GuestPages = lazy(() =>
  import('../features/guest/GuestPages').then((module) => ({ default: module.GuestPages })),
);

/** `/` and below: the citizen's pages, a guest's, and the sign-in of everyone. */
export function CitizenRoutes() {
  const t = useText(homeWords).nav;
  const nav = [
    { href: '/', label: t.home },
    { href: '/contacts', label: t.contacts },
  ];
  return (
    <Switch>
      <Route path="/sign-in" component={SignInRoute} />
      <Route path="/guest">
        <Suspense fallback={<Loading />}>
          <GuestPages />
        </Suspense>
      </Route>
      <Route>
        <ForRole role="citizen">
          <LiveProvider>
            <CitizenPages frame={(page) => <Layout nav={nav}>{page}</Layout>}>
              {(home) => (
                <Switch>
                  <Route path="/">{home}</Route>
                  <Route path="/contacts" component={MyContactsPage} />
                  <Route>
                    <NotFound home="/" />
                  </Route>
                </Switch>
              )}
            </CitizenPages>
          </LiveProvider>
        </ForRole>
      </Route>
    </Switch>
  );
}
