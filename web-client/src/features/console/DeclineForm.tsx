import { useState } from 'react';
import { useText } from '../../i18n';
import { Button } from '../../primitives/Button';
import { Row, Stack } from '../../primitives/Card';
import { RadioGroup } from '../../primitives/Choice';
import type { DeclineReason } from '../../protocol/messages';
import { consoleWords } from './words';

const reasons: readonly DeclineReason[] = ['need_break', 'knows_citizen', 'not_my_skill', 'technical', 'other'];

/** Why the call is passed on. It stays inside the ring: the seconds keep running and stay in sight. */
export function DeclineForm({
  onDecline,
  onBack,
  isDisabled,
}: {
  onDecline: (reason: DeclineReason) => void;
  onBack: () => void;
  isDisabled: boolean;
}) {
  const t = useText(consoleWords).decline;
  const [reason, choose] = useState<DeclineReason | null>(null);
  return (
    <form
      onKeyDown={(event) => {
        if (event.key === 'Escape') onBack();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason) onDecline(reason);
      }}
    >
      <Stack gap={4}>
        <RadioGroup
          label={t.title}
          value={reason}
          onChange={(value) => choose(reasons.find((one) => one === value) ?? null)}
          options={reasons.map((value) => ({ value, label: t.options[value] }))}
        />
        <Row>
          <Button type="submit" look="danger" isDisabled={isDisabled || reason === null}>
            {t.confirm}
          </Button>
          <Button look="secondary" onPress={onBack}>
            {t.back}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
