import { Redirect, Route, Switch } from 'wouter';
import { AccountsPage } from '../features/desk/accounts/AccountsPage';
import { NewAccountPage } from '../features/desk/accounts/NewAccountPage';
import { BoardPage } from '../features/desk/board/BoardPage';
import { CasePage } from '../features/desk/cases/CasePage';
import { CasesPage } from '../features/desk/cases/CasesPage';
import { ContactPage } from '../features/desk/contacts/ContactPage';
import { ContactsPage } from '../features/desk/contacts/ContactsPage';
import { DirectoryPage } from '../features/desk/directory/DirectoryPage';
import { NewOrganisationPage, OrganisationPage } from '../features/desk/directory/OrganisationPage';
import { HoursPage } from '../features/desk/hours/HoursPage';
import { InterpreterPage } from '../features/desk/interpreters/InterpreterPage';
import { InterpretersPage } from '../features/desk/interpreters/InterpretersPage';
import { DeskLiveProvider } from '../features/desk/live/DeskLiveProvider';
import { Notices } from '../features/desk/live/Notices';
import { SchedulePage } from '../features/desk/schedule/SchedulePage';
import { SessionPage } from '../features/desk/sessions/SessionPage';
import { SessionsPage } from '../features/desk/sessions/SessionsPage';
import { WrapUpPage } from '../features/wrap-up/WrapUpPage';
import { useText } from '../i18n';
import { deskWords } from '../i18n/desk';
import { DeskMenu } from './DeskMenu';
import { NotFound } from './gates';
import { Layout } from './Layout';

const home = '/desk/now';

/** `/desk` and below: the coordinator's pages. */
export function DeskRoutes() {
  const { nav } = useText(deskWords);
  const sections = [
    { href: home, label: nav.now },
    { href: '/desk/sessions', label: nav.sessions },
    { href: '/desk/contacts', label: nav.contacts },
    { href: '/desk/cases', label: nav.cases },
    { href: '/desk/directory', label: nav.directory },
    { href: '/desk/schedule', label: nav.schedule },
    { href: '/desk/hours', label: nav.hours },
    { href: '/desk/interpreters', label: nav.interpreters },
    { href: '/desk/accounts', label: nav.accounts },
  ];
  return (
    <DeskLiveProvider>
      <Layout width="wide" nav={sections} menu={<DeskMenu items={sections} />}>
        <Notices />
        <Switch>
          <Route path="/desk">
            <Redirect to={home} replace />
          </Route>
          <Route path={home} component={BoardPage} />
          <Route path="/desk/sessions" component={SessionsPage} />
          <Route path="/desk/sessions/:id">{({ id }) => <SessionPage key={id} id={id} />}</Route>
          <Route path="/desk/contacts" component={ContactsPage} />
          <Route path="/desk/contacts/:id">{({ id }) => <ContactPage key={id} id={id} />}</Route>
          <Route path="/desk/contacts/:id/wrap-up">
            {({ id }) => <WrapUpPage key={id} contactId={id} done={`/desk/contacts/${id}`} />}
          </Route>
          <Route path="/desk/cases" component={CasesPage} />
          <Route path="/desk/cases/:id">{({ id }) => <CasePage key={id} id={id} />}</Route>
          <Route path="/desk/directory" component={DirectoryPage} />
          <Route path="/desk/directory/new" component={NewOrganisationPage} />
          <Route path="/desk/directory/:id">{({ id }) => <OrganisationPage key={id} id={id} />}</Route>
          <Route path="/desk/schedule" component={SchedulePage} />
          <Route path="/desk/hours" component={HoursPage} />
          <Route path="/desk/interpreters" component={InterpretersPage} />
          <Route path="/desk/interpreters/:id">{({ id }) => <InterpreterPage key={id} id={id} />}</Route>
          <Route path="/desk/accounts" component={AccountsPage} />
          <Route path="/desk/accounts/new" component={NewAccountPage} />
          <Route>
            <NotFound home={home} />
          </Route>
        </Switch>
      </Layout>
    </DeskLiveProvider>
  );
}
