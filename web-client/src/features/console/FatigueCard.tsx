import { useLive, useNow } from '../../call/live';
import { useText } from '../../i18n';
import { Card, Detail, Details } from '../../primitives/Card';
import type { Tiredness } from '../../protocol/messages';
import { dayWords } from './dayWords';
import { countedOn, wholeMinutes } from './tired';

/** How long one has signed and what rest is owed for it, with how that is counted. */
export function FatigueCard() {
  const t = useText(dayWords).fatigue;
  const told = useLive((view) => view.live.tiredness);
  if (!told) return null;
  return (
    <Card title={t.title}>
      <Figures told={told} />
      <details>
        <summary>{t.how}</summary>
        <p>{t.howText}</p>
      </details>
    </Card>
  );
}

function Figures({ told }: { told: Tiredness }) {
  const t = useText(dayWords).fatigue;
  const { signed, stretch, owed, rested } = countedOn(told, useNow());
  return (
    <Details>
      <Detail name={t.signed}>{t.minutes(wholeMinutes(signed))}</Detail>
      <Detail name={t.stretch}>{t.minutes(wholeMinutes(stretch))}</Detail>
      <Detail name={t.rest}>{owed > 0 ? t.owed(wholeMinutes(owed), wholeMinutes(rested)) : t.none}</Detail>
    </Details>
  );
}
