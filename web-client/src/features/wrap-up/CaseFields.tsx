import type { WrapUp, WrapUpCase } from '../../api/types';
import { problems, useText } from '../../i18n';
import { Card } from '../../primitives/Card';
import { RadioGroup } from '../../primitives/Choice';
import { TextField } from '../../primitives/Field';
import { Select } from '../../primitives/Select';
import { MAX_TITLE } from './form';
import type { FieldsProps } from './SubjectFields';
import { wrapUpWords } from './words';

/** To which case the contact belongs: none, an open one of this person, or a new one. */
export function CaseFields({ form, change, errors, cases }: FieldsProps & { cases: WrapUp['cases'] }) {
  const t = useText(wrapUpWords);
  const wrong = useText(problems).field;
  const kind = form.case?.kind ?? null;
  const error = errors.case ? wrong[errors.case] : undefined;
  const kinds = cases.length > 0 ? (['none', 'existing', 'new'] as const) : (['none', 'new'] as const);
  return (
    <Card>
      <RadioGroup
        label={t.case}
        value={kind}
        error={kind === null || kind === 'none' ? error : undefined}
        isRequired
        onChange={(value) => change({ case: fresh(value, cases) })}
        options={kinds.map((value) => ({ value, label: t.caseKind[value] }))}
      />
      {form.case?.kind === 'existing' && (
        <Select
          label={t.caseExisting}
          error={error}
          empty={t.nobody}
          isRequired
          value={form.case.id ?? ''}
          options={cases.map(({ id, number, title }) => ({ value: id, label: t.caseName(number, title) }))}
          onChange={(id) => change({ case: { kind: 'existing', id } })}
        />
      )}
      {form.case?.kind === 'new' && (
        <TextField
          label={t.caseTitle}
          error={error}
          isRequired
          maxLength={MAX_TITLE}
          value={form.case.title ?? ''}
          onChange={(title) => change({ case: { kind: 'new', title } })}
        />
      )}
    </Card>
  );
}

/** The only open case is chosen at once; among several the person chooses. */
function fresh(kind: string, cases: WrapUp['cases']): WrapUpCase {
  const only = cases.length === 1 ? cases[0] : undefined;
  if (kind === 'existing') return { kind, id: only?.id ?? '' };
  return kind === 'new' ? { kind, title: '' } : { kind: 'none' };
}
