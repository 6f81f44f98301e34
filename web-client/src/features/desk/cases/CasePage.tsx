import type { CaseDetail } from '../../../api/types';
import { named, useFormat, useText } from '../../../i18n';
import { caseWords } from '../../../i18n/cases';
import { contactWords } from '../../../i18n/contacts';
import { deskWords } from '../../../i18n/desk';
import { Card, Detail, Details, Stack } from '../../../primitives/Card';
import { PageHeading } from '../../../primitives/PageHeading';
import { Failure, Loading } from '../../../primitives/State';
import { BackLink } from '../BackLink';
import { ContactTable } from '../contacts/ContactTable';
import styles from '../Desk.module.css';
import { useOne } from '../lookups';
import { CaseTag } from '../tags';
import { CaseEditor } from './CaseEditor';
import { Due } from './CasesPage';

export function CasePage({ id }: { id: string }) {
  const t = useText(caseWords);
  const { back } = useText(deskWords);
  const { data, error, isPending, refetch } = useOne<CaseDetail>('cases', id);
  return (
    <>
      <BackLink href="/desk/cases">{back.cases}</BackLink>
      <PageHeading title={data ? t.one(data.number, data.title) : t.title} tab={data ? t.tab(data.number) : t.title}>
        {data && <CaseTag status={data.status} />}
      </PageHeading>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {isPending && <Loading />}
      {data && (
        <div className={styles.columns}>
          <Stack gap={5}>
            <Head file={data} />
            <Card title={t.contactsTitle}>
              {data.contactRows.length > 0 ? <CaseContacts file={data} /> : <p>{t.contactsNone}</p>}
            </Card>
          </Stack>
          <Card title={t.work} tone="subtle">
            <CaseEditor file={data} />
          </Card>
        </div>
      )}
    </>
  );
}

function CaseContacts({ file }: { file: CaseDetail }) {
  return <ContactTable ofCase rows={file.contactRows} caption={useText(contactWords).captionOf} />;
}

function Head({ file }: { file: CaseDetail }) {
  const t = useText(caseWords);
  const desk = useText(deskWords);
  const { date } = useFormat();
  const { recipient } = file;
  return (
    <Card title={recipient.name}>
      <Details>
        <Detail name={t.born}>{recipient.birthDate && date(recipient.birthDate)}</Detail>
        <Detail name={t.precinct}>{recipient.precinct}</Detail>
        <Detail name={desk.topic}>{file.topic && named(file.topic)}</Detail>
        <Detail name={t.opened}>{date(file.openedAt)}</Detail>
        {file.closedAt && <Detail name={t.closed}>{date(file.closedAt)}</Detail>}
        <Detail name={t.due}>{file.dueOn && <Due on={file.dueOn} done={file.status === 'closed'} />}</Detail>
        <Detail name={t.owner}>{file.ownerName}</Detail>
        <Detail name={t.notes} wide>
          {recipient.communicationNotes && <span className={styles.prose}>{recipient.communicationNotes}</span>}
        </Detail>
      </Details>
    </Card>
  );
}
