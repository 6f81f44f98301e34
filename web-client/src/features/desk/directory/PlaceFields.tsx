import type { Named } from '../../../api/types';
import { useText } from '../../../i18n';
import { Card, Stack } from '../../../primitives/Card';
import { Checkbox } from '../../../primitives/Choice';
import { TextField } from '../../../primitives/Field';
import styles from './Directory.module.css';
import type { PartProps } from './OrganisationForm';
import { keepingWords } from './words';

/** Where it is, and whom it serves. */
export function PlaceFields({ draft, onChange, errorOf, precincts }: PartProps & { precincts: readonly Named[] }) {
  const t = useText(keepingWords);
  const serve = (id: string, served: boolean) =>
    onChange({ precincts: served ? [...draft.precincts, id] : draft.precincts.filter((one) => one !== id) });
  return (
    <Card title={t.where}>
      <Stack>
        <TextField
          label={t.address}
          maxLength={300}
          value={draft.address}
          error={errorOf('address')}
          onChange={(address) => onChange({ address })}
        />
        {precincts.length > 0 && (
          <fieldset className={styles.checks}>
            <legend>{t.precincts}</legend>
            {precincts.map(({ id, name }) => (
              <Checkbox key={id} isSelected={draft.precincts.includes(id)} onChange={(served) => serve(id, served)}>
                {name}
              </Checkbox>
            ))}
          </fieldset>
        )}
        <p className={styles.hint}>{t.precinctsHint}</p>
        <TextField
          label={t.territory}
          maxLength={300}
          value={draft.territory}
          error={errorOf('territory')}
          onChange={(territory) => onChange({ territory })}
        />
      </Stack>
    </Card>
  );
}
