import { today } from '@internationalized/date';
import type { Certificate } from '../../../api/types';
import { centreZone, useFormat, useText } from '../../../i18n';
import { interpreterWords } from '../../../i18n/interpreters';
import { Tag } from '../../../primitives/Tag';
import { validityOf } from './validity';

/** A skill; with an end, how its certificate stands, in words and shape. */
export function SkillTag({ certificate }: { certificate: Certificate }) {
  const t = useText(interpreterWords);
  const { shortDate } = useFormat();
  const { skill, validFrom, validUntil } = certificate;
  const name = t.skill[skill];
  const validity = validityOf(certificate, today(centreZone()).toString());
  switch (validity.state) {
    case 'expired':
      return (
        <Tag tone="danger" icon="cross">
          {t.expired(name, shortDate(validUntil ?? ''))}
        </Tag>
      );
    case 'soon':
      return (
        <Tag tone="warn" icon="clock">
          {t.soon(name, validity.days)}
        </Tag>
      );
    case 'notYet':
      return <Tag icon="clock">{t.notYet(name, shortDate(validFrom))}</Tag>;
    default:
      return validUntil ? (
        <Tag tone="ok" icon="check">
          {t.until(name, shortDate(validUntil))}
        </Tag>
      ) : (
        <Tag>{name}</Tag>
      );
  }
}
