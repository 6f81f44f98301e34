import { useText } from '../../i18n';
import { LinkButton } from '../../primitives/Button';
import { Row } from '../../primitives/Card';
import { PageHeading } from '../../primitives/PageHeading';
import type { Over } from './placeMemory';
import { guestWords } from './words';

/** Why the guest is not in the call, and what to do about it; null: they never were, and no link came along. */
export function Closed({ why }: { why: Over | null }) {
  const t = useText(guestWords);
  const words = why ? t.over[why] : t.none;
  return (
    <>
      <PageHeading title={words.title} />
      <p>{words.text}</p>
      <Row>
        <LinkButton href="/" external>
          {t.service}
        </LinkButton>
      </Row>
    </>
  );
}
