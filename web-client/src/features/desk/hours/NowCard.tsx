import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { post, remove } from '../../../api/http';
import type { Hours } from '../../../api/types';
import { useFormat, useText } from '../../../i18n';
import { Button, type ButtonLook } from '../../../primitives/Button';
import { Card, Row, Stack } from '../../../primitives/Card';
import { ConfirmDialog } from '../../../primitives/Dialog';
import { Failure } from '../../../primitives/State';
import { Tag } from '../../../primitives/Tag';
import { ForceDialog } from './ForceDialog';
import { said, useHoursChange } from './useHours';
import { hoursWords } from './words';

/** Whether the line is open now, and what a coordinator can do against the hours. */
export function NowCard({ hours, onDone }: { hours: Hours; onDone: (words: string) => void }) {
  const t = useText(hoursWords);
  const { forced, now } = hours;
  const format = useFormat();
  return (
    <Card title={t.now}>
      <Stack>
        <LineState hours={hours} />
        {forced && <p>{t.forcedBy(forced.by, format.shortDateTime(forced.at))}</p>}
        {!now.open && (now.messageRu || now.messageEn) && (
          <p>
            {t.message}: {[now.messageRu, now.messageEn].filter(Boolean).join(' / ')}
          </p>
        )}
        <LineCommands hours={hours} onDone={onDone} close="danger" />
      </Stack>
    </Card>
  );
}

/** Open or closed, until when, and why. */
export function LineState({ hours: { now } }: { hours: Hours }) {
  const t = useText(hoursWords);
  const format = useFormat();
  const until = now.until ? t.openUntil(format.shortDateTime(now.until)) : t.always;
  const opens = now.opensAt ? t.opensAt(format.shortDateTime(now.opensAt)) : t.openUnknown;
  return (
    <Row>
      <Tag tone={now.open ? 'ok' : 'danger'} icon={now.open ? 'check' : 'cross'}>
        {now.open ? t.open : t.closed}
      </Tag>
      <span>{now.open ? until : [now.why && t.why[now.why], opens].filter(Boolean).join(', ')}</span>
    </Row>
  );
}

/** Closes and opens the line, lets the hours rule again, sends the queue of a closed line away. */
export function LineCommands({
  hours: { now, forced },
  onDone,
  close,
}: {
  hours: Hours;
  onDone: (words: string) => void;
  /** How loud the button is that closes. */
  close: ButtonLook;
}) {
  const t = useText(hoursWords);
  const [asking, ask] = useState<'force' | 'away' | null>(null);
  const unforce = useHoursChange(
    () => remove<Hours>('/api/hours/force'),
    () => said(onDone, t.done.unforced),
  );
  const away = useMutation({
    mutationFn: () => post<{ turnedAway: number }>('/api/queue/turn-away'),
    onSuccess: ({ turnedAway }) => {
      ask(null);
      said(onDone, t.turnedAway(turnedAway));
    },
  });
  return (
    <>
      {unforce.error && <Failure error={unforce.error} />}
      <Row>
        <Button look={now.open ? close : 'ok'} onPress={() => ask('force')}>
          {now.open ? t.close : t.reopen}
        </Button>
        {forced && (
          <Button look="secondary" isPending={unforce.isPending} onPress={() => unforce.mutate(undefined)}>
            {t.unforce}
          </Button>
        )}
        {!now.open && (
          <Button look="secondary" onPress={() => ask('away')}>
            {t.turnAway}
          </Button>
        )}
      </Row>
      {asking === 'force' && (
        <ForceDialog
          open={!now.open}
          onClose={() => ask(null)}
          onDone={(words) => {
            ask(null);
            said(onDone, words);
          }}
        />
      )}
      <ConfirmDialog
        isOpen={asking === 'away'}
        title={t.turnAwayTitle}
        confirm={t.turnAway}
        look="danger"
        isPending={away.isPending}
        onConfirm={() => away.mutate()}
        onCancel={() => ask(null)}
      >
        {away.error && <Failure error={away.error} />}
        <p>{t.turnAwayText}</p>
      </ConfirmDialog>
    </>
  );
}
