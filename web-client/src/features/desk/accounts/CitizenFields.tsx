import { today } from '@internationalized/date';
import { centreZone, common, useText } from '../../../i18n';
import { accountWords } from '../../../i18n/accounts';
import { needWords, signModes } from '../../../i18n/needs';
import { Card } from '../../../primitives/Card';
import { DateField } from '../../../primitives/DateField';
import { TextField } from '../../../primitives/Field';
import { Select } from '../../../primitives/Select';
import type { SignMode } from '../../../protocol/messages';
import { optionsOf, useNames } from '../lookups';
import type { AccountDraft } from './accountDraft';

/** What an interpreter needs to know before the first sign: how this person communicates. */
export function CitizenFields({
  draft,
  onChange,
  errorOf,
}: {
  draft: AccountDraft;
  onChange: (next: Partial<AccountDraft>) => void;
  errorOf: (field: string) => string | undefined;
}) {
  const t = useText(accountWords);
  const needs = useText(needWords);
  const { optional } = useText(common);
  const precincts = useNames('precincts');
  const unborn = draft.birthDate !== null && draft.birthDate >= today(centreZone()).toString();
  return (
    <Card title={t.citizenPart} tone="subtle">
      <DateField
        label={t.born}
        mark={optional}
        value={draft.birthDate}
        error={unborn ? t.bornLater : errorOf('birthDate')}
        onChange={(birthDate) => onChange({ birthDate })}
      />
      <Select
        label={t.signMode}
        value={draft.signMode}
        options={signModes.map((value) => ({ value, label: needs.mode[value] }))}
        error={errorOf('signMode')}
        onChange={(signMode) => onChange({ signMode: signMode as SignMode })}
      />
      <TextField
        label={t.notes}
        mark={optional}
        hint={t.notesHint}
        rows={3}
        maxLength={1000}
        count={t.left}
        value={draft.communicationNotes}
        error={errorOf('communicationNotes')}
        onChange={(communicationNotes) => onChange({ communicationNotes })}
      />
      <TextField
        label={t.address}
        mark={optional}
        hint={t.addressHint}
        rows={2}
        maxLength={300}
        autoComplete="off"
        value={draft.address}
        error={errorOf('address')}
        onChange={(address) => onChange({ address })}
      />
      <Select
        label={t.precinct}
        mark={optional}
        value={draft.precinctId}
        empty={t.noPrecinct}
        options={optionsOf(precincts.data)}
        error={errorOf('precinctId')}
        onChange={(precinctId) => onChange({ precinctId })}
      />
    </Card>
  );
}
