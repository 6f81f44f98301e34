// First, because it says which layer wins; every other style belongs to one.
import '../styles/index.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { Route, Switch } from 'wouter';
import { ConsoleRoutes } from './ConsoleRoutes';
import { DeskRoutes } from './DeskRoutes';
import { ForRole } from './gates';
import { queries, ReadAnew } from './queries';
import { start } from './start';

start(
  <QueryClientProvider client={queries}>
    <ReadAnew />
    <Switch>
      <Route path="/desk/*?">
        <ForRole role="coordinator">
          <DeskRoutes />
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
