import { Route, Switch } from 'wouter';
import { NotFound } from './gates';
import { Layout } from './Layout';

/** `/console` and below: the interpreter's pages. */
export function ConsoleRoutes() {
  return (
    <Layout width="wide">
      <Switch>
        <Route>
          <NotFound home="/console" />
        </Route>
      </Switch>
    </Layout>
  );
}
