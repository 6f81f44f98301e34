import type { Organisation } from '../../api/types';
import { useFormat, useText } from '../../i18n';
import { directoryWords } from '../../i18n/directory';
import { Tag } from '../../primitives/Tag';

const DAY_MS = 24 * 60 * 60_000;

/** Open or closed, and until when; nothing where nobody wrote the hours down. */
export function OpenNow({ of: { now } }: { of: Organisation }) {
  const t = useText(directoryWords);
  const { shortTime, shortDateTime } = useFormat();
  if (!now) return null;
  const soon = now.changesAt !== null && Date.parse(now.changesAt) - Date.now() < DAY_MS;
  const at = now.changesAt && (soon ? shortTime(now.changesAt) : shortDateTime(now.changesAt));
  return now.open ? (
    <Tag tone="ok" icon="check">
      {at ? t.openUntil(at) : t.open}
    </Tag>
  ) : (
    <Tag icon="cross">{at ? t.closedUntil(at) : t.closed}</Tag>
  );
}
