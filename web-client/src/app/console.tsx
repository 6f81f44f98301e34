// First, because it says which layer wins; every other style belongs to one.
import '../styles/index.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { Loading } from '../primitives/State';
import { ConsoleRoutes } from './ConsoleRoutes';
import { ForRole } from './gates';
import { queries, ReadAnew } from './queries';
import { start } from './start';

// An interpreter waits for no desk page: it loads when a coordinator comes.
const DeskRoutes = lazy(() => import('./DeskRoutes').then((module) => ({ default: module.DeskRoutes })));

start(
  <QueryClientProvider client={queries}>
    <ReadAnew />
    <Switch>
      <Route path="/desk/*?">
        <ForRole role="coordinator">
          <Suspense fallback={<Loading />}>
            <DeskRoutes />
          </Suspense>
        </ForRole>
      </Route>
      <Route>
        <ForRole role="interpreter">
          <ConsoleRoutes />
        </ForRole>
      </Route>
    </Switch>
  </QueryClientProvider>,
);
