import { useLiveSession } from '../../call/live';
import { useText } from '../../i18n';
import { Button } from '../../primitives/Button';
import { Row } from '../../primitives/Card';
import { PageHeading } from '../../primitives/PageHeading';
import { linkWords } from './linkWords';

/** Another tab of the same account has the connection. */
export function Replaced() {
  const t = useText(linkWords).replaced;
  const live = useLiveSession();
  return (
    <>
      <PageHeading title={t.title} />
      <p>{t.text}</p>
      <Row>
        <Button onPress={() => live.takeOver()}>{t.here}</Button>
      </Row>
    </>
  );
}
