import { useState } from 'react';
import type { Joiner } from '../../api/types';
import { useLiveSession, useNow } from '../../call/live';
import { codes, useText } from '../../i18n';
import { Banner } from '../../primitives/Banner';
import { Stack } from '../../primitives/Card';
import { ConfirmDialog } from '../../primitives/Dialog';
import { Select } from '../../primitives/Select';
import type { Call, HandoverReason, JoinKind } from '../../protocol/messages';
import { useLoaded } from '../useLoaded';
import { teamWords } from './teamWords';

const REFRESH_EVERY = 5_000;

/** Whom to ask into the call, and why where the rule wants to know. */
export function AskIn({ call, kind, onClose }: { call: Call; kind: JoinKind; onClose: () => void }) {
  const team = useText(teamWords);
  const t = team.ask;
  const reasons = useText(codes).handoverReason;
  const live = useLiveSession();
  const { value, error } = useLoaded<Joiner[]>(`/api/calls/${call.callId}/joiners`, { every: REFRESH_EVERY });
  const [whom, setWhom] = useState('');
  const [reason, setReason] = useState<HandoverReason | ''>('');
  const [problem, setProblem] = useState<'reason' | 'not_sent' | null>(null);
  const now = useNow();
  const early = call.reasonUntil !== null && now < Date.parse(call.reasonUntil);
  const reasonNeeded = kind === 'handover' && (early || call.emergency !== null);

  const ask = () => {
    if (reasonNeeded && !reason) return setProblem('reason');
    const sent = kind === 'handover' ? live.askHandover(whom || null, reason || null) : live.askSecond(whom || null);
    if (sent) onClose();
    else setProblem('not_sent');
  };
  const nameOf = ({ name, state, owesRest }: Joiner) =>
    `${name} · ${state === 'ready' && owesRest ? t.tired : t.busy[state]}`;
  return (
    <ConfirmDialog
      isOpen
      title={kind === 'handover' ? t.handoverTitle : t.secondTitle}
      confirm={kind === 'handover' ? t.handover : t.second}
      onConfirm={ask}
      onCancel={onClose}
    >
      <Stack>
        <p>{kind === 'handover' ? t.handoverText : t.secondText}</p>
        {error !== null && <Banner tone="warn">{t.failed}</Banner>}
        {problem === 'not_sent' && <Banner tone="danger">{team.notSent}</Banner>}
        <Select
          label={t.whom}
          hint={t.whomHint}
          value={whom}
          empty={t.anybody}
          options={(value ?? []).map((one) => ({ value: one.id, label: nameOf(one) }))}
          onChange={setWhom}
        />
        {kind === 'handover' && (
          <Select
            label={t.reason}
            hint={t.reasonHint}
            error={problem === 'reason' ? t.reasonMissing : undefined}
            value={reason}
            empty={t.noReason}
            isRequired={reasonNeeded}
            options={Object.entries(reasons).map(([code, label]) => ({ value: code, label }))}
            onChange={(code) => {
              setReason(code as HandoverReason | '');
              setProblem(null);
            }}
          />
        )}
      </Stack>
    </ConfirmDialog>
  );
}
