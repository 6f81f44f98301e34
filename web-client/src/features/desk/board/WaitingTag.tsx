import { useFormat, useText } from '../../../i18n';
import { Tag } from '../../../primitives/Tag';
import type { BoardCall } from '../../../protocol/messages';
import { Left } from './boardClock';
import { boardWords } from './words';

/** What becomes of a call just now, in words and a shape. */
export function WaitingTag({ call }: { call: BoardCall }) {
  const t = useText(boardWords).call;
  const { shortTime } = useFormat();
  const { emergency, state, until, absent, offeredTo, tries, notBefore } = call;
  if (emergency) {
    return (
      <Tag tone="danger" icon="alarm">
        {t.emergency(offeredTo.length)}
      </Tag>
    );
  }
  switch (state) {
    case 'offered':
      return (
        <Tag tone="info" icon="dot">
          {t.offered(offeredTo.join(', '))} {until && <Left until={until} />}
        </Tag>
      );
    case 'callback':
      return <Tag icon="clock">{t.callback(tries, notBefore && tries > 0 ? shortTime(notBefore) : null)}</Tag>;
    case 'ringing_back':
      return (
        <Tag tone="info" icon="dot">
          {t.ringingBack} {until && <Left until={until} />}
        </Tag>
      );
    case 'waiting':
      return absent ? (
        <Tag tone="danger" icon="warning">
          {t.absent}
        </Tag>
      ) : (
        <Tag tone="warn" icon="clock">
          {t.waiting}
        </Tag>
      );
  }
}
