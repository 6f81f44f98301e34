import { useLive } from '../../call/live';
import { useText } from '../../i18n';
import { Banner } from '../../primitives/Banner';
import { linkWords } from './linkWords';

/** Outside a call: the page says when it cannot hear the centre. */
export function LinkNotice() {
  const t = useText(linkWords).link;
  const link = useLive((view) => view.link);
  const words = link.state === 'down' ? (link.why === 'lost' ? t.down : t[link.why]) : null;
  return <div role="status">{words && <Banner tone="warn">{words}</Banner>}</div>;
}
