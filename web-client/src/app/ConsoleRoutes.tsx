import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { LiveProvider } from '../call/live';
import { AfterCall } from '../features/console/AfterCall';
import { BreakProposal } from '../features/console/BreakProposal';
import { ConsoleHome } from '../features/console/ConsoleHome';
import { ConsolePages } from '../features/console/ConsolePages';
import { letterWords } from '../features/console/letterWords';
import { consoleWords } from '../features/console/words';
import { WrapUpPage } from '../features/wrap-up/WrapUpPage';
import { useText } from '../i18n';
import { Loading } from '../primitives/State';
import { NotFound } from './gates';
import { Layout } from './Layout';

const LettersPage = lazy(() =>
  import('../features/console/LettersPage').then((module) => ({ default: module.LettersPage })),
);

/** `/console` and below: the interpreter's pages. */
export function ConsoleRoutes() {
  const t = useText(consoleWords);
  const nav = [
    { href: '/console', label: t.nav },
    { href: '/console/letters', label: useText(letterWords).nav },
  ];
  return (
    <LiveProvider>
      <ConsolePages
        frame={(page) => (
          <Layout nav={nav} width="wide">
            {page}
          </Layout>
        )}
      >
        <Switch>
          <Route path="/console" component={ConsoleHome} />
          <Route path="/console/letters">
            <Suspense fallback={<Loading />}>
              <LettersPage />
            </Suspense>
          </Route>
          <Route path="/console/wrap-ups/:contactId">
            {({ contactId }) => (
              <>
                <AfterCall />
                <BreakProposal />
                <WrapUpPage key={contactId} contactId={contactId} done="/console" />
              </>
            )}
          </Route>
          <Route>
            <NotFound home="/console" />
          </Route>
        </Switch>
      </ConsolePages>
    </LiveProvider>
  );
}
