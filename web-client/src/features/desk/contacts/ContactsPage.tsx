import type { ContactRow, ContactState } from '../../../api/types';
import { codes, useText } from '../../../i18n';
import { contactWords } from '../../../i18n/contacts';
import { deskWords } from '../../../i18n/desk';
import { PageHeading } from '../../../primitives/PageHeading';
import { Select } from '../../../primitives/Select';
import { FilterBar } from '../FilterBar';
import { useFilters } from '../filters';
import { ListPage } from '../ListPage';
import { useList } from '../lookups';
import { ContactTable } from './ContactTable';

const keys = ['state'] as const;

export function ContactsPage() {
  const t = useText(contactWords);
  const desk = useText(deskWords);
  const words = useText(codes);
  const filters = useFilters(keys);
  const contacts = useList<ContactRow>('contacts', filters.query);
  return (
    <>
      <PageHeading title={t.title} />
      <FilterBar narrow>
        <Select
          label={desk.state}
          value={filters.values.state}
          empty={t.all}
          options={(Object.keys(words.contactState) as ContactState[]).map((value) => ({
            value,
            label: words.contactState[value],
          }))}
          onChange={(state) => filters.set({ state })}
        />
      </FilterBar>
      <ListPage list={contacts} filters={filters} found={t.found} none={t.none}>
        {(rows) => <ContactTable rows={rows} caption={filters.chosen ? t.captionOf : t.caption} />}
      </ListPage>
    </>
  );
}
