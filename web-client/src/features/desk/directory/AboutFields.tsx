import { useText } from '../../../i18n';
import { Button } from '../../../primitives/Button';
import { Card, Row, Stack } from '../../../primitives/Card';
import { Checkbox } from '../../../primitives/Choice';
import { DateField } from '../../../primitives/DateField';
import { TextField } from '../../../primitives/Field';
import { today } from '../schedule/week';
import type { PartProps } from './OrganisationForm';
import { keepingWords } from './words';

/** What an interpreter is glad to know before dialling, and how sure one can be of all this. */
export function AboutFields({ draft, onChange, errorOf, isTaken }: PartProps & { isTaken: boolean }) {
  const t = useText(keepingWords);
  return (
    <Card title={t.about}>
      <Stack>
        <Checkbox
          isSelected={draft.worksWithInterpreter}
          onChange={(worksWithInterpreter) => onChange({ worksWithInterpreter })}
        >
          {t.worksWith}
        </Checkbox>
        <TextField
          label={t.note}
          hint={t.noteHint}
          rows={3}
          maxLength={1000}
          value={draft.note}
          error={errorOf('note')}
          onChange={(note) => onChange({ note })}
        />
        <Row align="end">
          <DateField
            label={t.checkedOn}
            value={draft.checkedOn}
            max={today()}
            error={errorOf('checkedOn')}
            onChange={(checkedOn) => onChange({ checkedOn })}
          />
          <Button look="secondary" onPress={() => onChange({ checkedOn: today() })}>
            {t.checkedToday}
          </Button>
        </Row>
        <TextField
          label={t.externalId}
          hint={t.externalIdHint}
          width="middle"
          maxLength={64}
          verbatim
          value={draft.externalId}
          error={isTaken ? t.externalIdTaken : errorOf('externalId')}
          onChange={(externalId) => onChange({ externalId })}
        />
      </Stack>
    </Card>
  );
}
