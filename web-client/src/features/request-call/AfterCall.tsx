import type { MyContact } from '../../api/types';
import { useLiveSession } from '../../call/live';
import type { Ended } from '../../call/state';
import { useText } from '../../i18n';
import { Button } from '../../primitives/Button';
import { Card, Row } from '../../primitives/Card';
import { PageHeading } from '../../primitives/PageHeading';
import { Failure, Loading } from '../../primitives/State';
import { ContactFacts } from '../my-contacts/ContactFacts';
import { LastContacts } from '../my-contacts/LastContacts';
import { useLoaded } from '../useLoaded';
import { wayWords } from './words';

/** How the call ended, in words, and then what was agreed as soon as the interpreter has written it. */
export function AfterCall({ ended, onCall }: { ended: Ended; onCall: () => void }) {
  const t = useText(wayWords).after;
  const live = useLiveSession();
  const { outcome, reason } = ended;
  const talked = outcome === 'completed' && ended.contactId !== null;
  return (
    <>
      <PageHeading title={outcome ? t.title[outcome] : t.unknown} />
      <p>{reason ? t.why[reason] : t.unknownWhy}</p>
      {talked && <Agreed contactId={ended.contactId ?? ''} completed={ended.completed} />}
      <Row>
        <Button look={talked ? 'secondary' : 'primary'} icon="sign" onPress={onCall}>
          {t.again}
        </Button>
        <Button look={talked ? 'primary' : 'secondary'} onPress={() => live.forgetEnded()}>
          {t.home}
        </Button>
      </Row>
      {outcome === null && <LastContacts />}
    </>
  );
}

function Agreed({ contactId, completed }: { contactId: string; completed: boolean }) {
  const t = useText(wayWords).after;
  const { value, error, reload } = useLoaded<MyContact>(completed ? `/api/my/contacts/${contactId}` : null);
  return (
    <Card title={t.agreed}>
      <div role="status">
        {!completed && <p>{t.writing}</p>}
        {completed && !value && error === null && <Loading />}
        {completed && error !== null && <Failure error={error} onRetry={reload} />}
        {value && <ContactFacts contact={value} />}
      </div>
    </Card>
  );
}
