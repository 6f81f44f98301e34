import { useState } from 'react';
import { useText } from '../../i18n';
import { Card } from '../../primitives/Card';
import { RingMessage } from '../console/telephoned/RingMessage';
import { rungLast } from '../console/telephoned/ringMemory';
import { wrapUpWords } from './words';

/** Who was rung in vain can still be left something to read. */
export function Unreached({ callId }: { callId: string }) {
  const t = useText(wrapUpWords);
  const [rung] = useState(() => rungLast(callId));
  if (!rung?.unanswered || rung.written) return null;
  return (
    <Card title={t.message}>
      <RingMessage callId={callId} ringId={rung.ringId} name={rung.name} isWritten={false} />
    </Card>
  );
}
