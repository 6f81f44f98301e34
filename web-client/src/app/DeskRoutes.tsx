import { Redirect, Route, Switch } from 'wouter';
import { NotFound } from './gates';
import { Layout } from './Layout';

/** `/desk` and below: the coordinator's pages. */
export function DeskRoutes() {
  return (
    <Layout width="wide">
      <Switch>
        <Route path="/desk">
          <Redirect to="/desk/sessions" replace />
        </Route>
        <Route>
          <NotFound home="/desk/sessions" />
        </Route>
      </Switch>
    </Layout>
  );
}
