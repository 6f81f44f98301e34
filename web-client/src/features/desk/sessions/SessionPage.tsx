import type { SessionDetail, SessionRow } from '../../../api/types';
import { codes, named, useFormat, useText, worded } from '../../../i18n';
import { deskWords } from '../../../i18n/desk';
import { sessionWords } from '../../../i18n/sessions';
import { Card, Detail, Details } from '../../../primitives/Card';
import { PageHeading } from '../../../primitives/PageHeading';
import { Failure, Loading } from '../../../primitives/State';
import { RowLink } from '../../../primitives/Table';
import { BackLink } from '../BackLink';
import { useOne } from '../lookups';
import { TelephoneTable } from '../TelephoneTable';
import { CallTag, ContactTag } from '../tags';
import { CrewTable } from './CrewTable';
import { QualityTable } from './QualityTable';
import { Timeline } from './Timeline';

export function SessionPage({ id }: { id: string }) {
  const t = useText(sessionWords);
  const desk = useText(deskWords);
  const { dateTime } = useFormat();
  const session = useOne<SessionDetail>('sessions', id);
  return (
    <>
      <BackLink href="/desk/sessions">{desk.back.sessions}</BackLink>
      <PageHeading title={session.data ? t.one(dateTime(session.data.row.requestedAt)) : t.title}>
        {session.data && <CallTag state={session.data.row.state} outcome={session.data.row.callOutcome} />}
      </PageHeading>
      {session.error && <Failure error={session.error} onRetry={() => void session.refetch()} />}
      {session.isPending && <Loading />}
      {session.data && (
        <>
          <Summary row={session.data.row} endReason={session.data.endReason} />
          <Card title={t.timeline}>
            <Timeline events={session.data.events} />
          </Card>
          {session.data.turns.length > 1 && (
            <Card title={t.crew.title}>
              <CrewTable turns={session.data.turns} />
            </Card>
          )}
          <TelephoneTable telephones={session.data.telephones} />
          <Card title={t.qualityTitle}>
            <QualityTable quality={session.data.quality} started={session.data.row.firstFrameMs !== null} />
          </Card>
        </>
      )}
    </>
  );
}

function Summary({ row, endReason }: { row: SessionRow; endReason: string | null }) {
  const t = useText(sessionWords);
  const desk = useText(deskWords);
  const words = useText(codes);
  const { duration, number } = useFormat();
  return (
    <Card title={t.summary}>
      <Details>
        <Detail name={desk.citizen}>{row.citizenName}</Detail>
        {row.purpose && <Detail name={t.caller.purpose}>{words.callPurpose[row.purpose]}</Detail>}
        {row.purpose && <Detail name={t.caller.name}>{row.callerName || t.caller.withheld}</Detail>}
        <Detail name={desk.interpreter}>{row.interpreterName}</Detail>
        <Detail name={t.waited}>{row.waitSeconds !== null && duration(row.waitSeconds)}</Detail>
        <Detail name={t.talked}>{row.talkSeconds !== null && duration(row.talkSeconds)}</Detail>
        <Detail name={t.end}>{endReason && worded(words.endReason, endReason)}</Detail>
        <Detail name={t.firstFrame}>{row.firstFrameMs !== null && t.millis(number(row.firstFrameMs))}</Detail>
        <Detail name={desk.topic}>{row.topic && named(row.topic)}</Detail>
        <Detail name={t.contact}>
          {row.contactId && row.contactState && (
            <RowLink href={`/desk/contacts/${row.contactId}`}>
              <ContactTag state={row.contactState} />
            </RowLink>
          )}
        </Detail>
        <Detail name={desk.case}>
          {row.caseId && row.caseNumber !== null && (
            <RowLink href={`/desk/cases/${row.caseId}`}>{desk.number(row.caseNumber)}</RowLink>
          )}
        </Detail>
      </Details>
    </Card>
  );
}
