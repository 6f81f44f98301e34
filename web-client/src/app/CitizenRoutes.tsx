import { Route, Switch } from 'wouter';
import { ForRole, NotFound, SignInRoute } from './gates';
import { Layout } from './Layout';

/** `/` and below: the citizen's pages, and the sign-in of everyone. */
export function CitizenRoutes() {
  return (
    <Switch>
      <Route path="/sign-in" component={SignInRoute} />
      <Route>
        <ForRole role="citizen">
          <Layout>
            <Switch>
              <Route>
                <NotFound home="/" />
              </Route>
            </Switch>
          </Layout>
        </ForRole>
      </Route>
    </Switch>
  );
}
