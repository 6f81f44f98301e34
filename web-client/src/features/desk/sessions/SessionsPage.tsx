import type { SessionRow } from '../../../api/types';
import { useLanguage, useText } from '../../../i18n';
import { deskWords } from '../../../i18n/desk';
import { sessionWords } from '../../../i18n/sessions';
import { LinkButton } from '../../../primitives/Button';
import { PageHeading } from '../../../primitives/PageHeading';
import { useFilters, writeFilters } from '../filters';
import { ListPage } from '../ListPage';
import { useList } from '../lookups';
import { SessionFilters, sessionKeys } from './SessionFilters';
import { SessionTable } from './SessionTable';

export function SessionsPage() {
  const t = useText(sessionWords);
  const { export: exportWord } = useText(deskWords);
  const lang = useLanguage();
  const filters = useFilters(sessionKeys);
  const sessions = useList<SessionRow>('sessions', filters.query);
  const csv = writeFilters({ ...filters.values, lang }, [...sessionKeys, 'lang'], 0);
  return (
    <>
      <PageHeading title={t.title}>
        <LinkButton href={`/api/sessions.csv?${csv}`} icon="download" download>
          {exportWord}
        </LinkButton>
      </PageHeading>
      <SessionFilters filters={filters} />
      <ListPage list={sessions} filters={filters} found={t.found} none={t.none}>
        {(rows) => <SessionTable rows={rows} />}
      </ListPage>
    </>
  );
}
