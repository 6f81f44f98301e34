import type { ContactDetail } from '../../../api/types';
import { codes, named, useFormat, useText } from '../../../i18n';
import { contactWords } from '../../../i18n/contacts';
import { deskWords } from '../../../i18n/desk';
import { Banner } from '../../../primitives/Banner';
import { LinkButton } from '../../../primitives/Button';
import { Card, Detail, Details } from '../../../primitives/Card';
import { PageHeading } from '../../../primitives/PageHeading';
import { Failure, Loading } from '../../../primitives/State';
import { RowLink } from '../../../primitives/Table';
import { BackLink } from '../BackLink';
import styles from '../Desk.module.css';
import { useOne } from '../lookups';
import { TelephoneTable } from '../TelephoneTable';
import { CallTag, ContactTag } from '../tags';
import { Answer } from './Answer';

export function ContactPage({ id }: { id: string }) {
  const t = useText(contactWords);
  const { back } = useText(deskWords);
  const { dateTime } = useFormat();
  const { data, error, isPending, refetch } = useOne<ContactDetail>('contacts', id);
  return (
    <>
      <BackLink href="/desk/contacts">{back.contacts}</BackLink>
      <PageHeading title={data ? t.one(dateTime(data.at)) : t.title}>
        {data && <ContactTag state={data.state} />}
      </PageHeading>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {isPending && <Loading />}
      {data?.state === 'open' && (
        <Banner
          tone="warn"
          actions={
            <LinkButton look="primary" href={`/desk/contacts/${id}/wrap-up`}>
              {t.wrapUp}
            </LinkButton>
          }
        >
          {t.openWarning}
        </Banner>
      )}
      {data?.state === 'missed' && <Banner>{t.missed}</Banner>}
      {data?.answerBy && <Answer contact={data} />}
      {data?.state === 'completed' && <Agreed contact={data} />}
      {data?.callId && <Facts contact={data} />}
      {data && <TelephoneTable telephones={data.thirdParties} />}
    </>
  );
}

function Agreed({ contact }: { contact: ContactDetail }) {
  const t = useText(contactWords);
  const desk = useText(deskWords);
  const words = useText(codes);
  const { date } = useFormat();
  return (
    <Card>
      <Details>
        <Detail name={desk.topic}>{contact.topic && named(contact.topic)}</Detail>
        <Detail name={desk.outcome}>{contact.outcome && words.contactOutcome[contact.outcome]}</Detail>
        <Detail name={t.about}>{contact.about && words.about[contact.about]}</Detail>
        <Detail name={desk.case}>
          {contact.caseId && contact.caseNumber !== null ? (
            <RowLink href={`/desk/cases/${contact.caseId}`}>{desk.number(contact.caseNumber)}</RowLink>
          ) : (
            desk.noCase
          )}
        </Detail>
      </Details>
      <div>
        <h2>{t.agreed}</h2>
        <p className={styles.prose}>{contact.agreed || '—'}</p>
      </div>
      <div>
        <h2>{t.nextStep}</h2>
        <p className={styles.prose}>{contact.nextStep || '—'}</p>
      </div>
      {contact.nextStep && (
        <Details>
          <Detail name={t.nextStepOn}>{contact.nextStepOn && date(contact.nextStepOn)}</Detail>
          <Detail name={t.nextStepOwner}>{contact.nextStepOwner && words.stepOwner[contact.nextStepOwner]}</Detail>
        </Details>
      )}
    </Card>
  );
}

function Facts({ contact }: { contact: ContactDetail }) {
  const t = useText(contactWords);
  const desk = useText(deskWords);
  const words = useText(codes);
  const { duration, dateTime } = useFormat();
  return (
    <Card
      title={t.call}
      actions={contact.callId && <LinkButton href={`/desk/sessions/${contact.callId}`}>{t.session}</LinkButton>}
    >
      <Details>
        <Detail name={desk.citizen}>{contact.recipientName ?? t.noRecipient}</Detail>
        <Detail name={t.channel}>{words.channel[contact.channel]}</Detail>
        {contact.purpose && <Detail name={t.line}>{words.callPurpose[contact.purpose]}</Detail>}
        <Detail name={desk.interpreter}>{contact.interpreterName}</Detail>
        <Detail name={t.callOutcome}>
          {contact.callOutcome && <CallTag state="ended" outcome={contact.callOutcome} />}
        </Detail>
        <Detail name={t.talked}>{contact.callSeconds !== null && duration(contact.callSeconds)}</Detail>
        {contact.completedAt && (
          <Detail name={t.completed}>{t.by(contact.completedByName ?? '—', dateTime(contact.completedAt))}</Detail>
        )}
      </Details>
    </Card>
  );
}
