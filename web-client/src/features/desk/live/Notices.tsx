import { useEffect, useRef } from 'react';
import { useFormat, useText } from '../../../i18n';
import { announce } from '../../../primitives/Announcer';
import { Banner } from '../../../primitives/Banner';
import { Button } from '../../../primitives/Button';
import { Row } from '../../../primitives/Card';
import { useProblemText } from '../../../primitives/State';
import type { NoticeKind, NoticeMessage } from '../../../protocol/messages';
import { useComeToHelp } from '../help';
import { useNames } from '../lookups';
import { useDesk, useDeskLive } from './DeskLiveProvider';
import styles from './Notices.module.css';
import { noticeWords } from './words';

/** Kinds that need nothing done; their subject is a coordinator. */
const INFORM: ReadonlySet<NoticeKind> = new Set(['help_answered', 'line_forced']);

/** What happened on the line just now, over whatever page is open, until the coordinator has read it. */
export function Notices() {
  const t = useText(noticeWords);
  const format = useFormat();
  const live = useDeskLive();
  const notices = useDesk((view) => view.notices);
  const words = useWords(notices.length > 0);
  const newest = notices[0];
  const said = useRef(0);
  const sentence = newest && words(newest.notice);
  useEffect(() => {
    if (!newest || !sentence || newest.key <= said.current) return;
    said.current = newest.key;
    announce(sentence);
  }, [newest, sentence]);

  if (notices.length === 0) return null;
  return (
    <ul className={styles.notices} aria-label={t.title}>
      {notices.map(({ key, notice }) => (
        <li key={key}>
          <Banner
            tone={INFORM.has(notice.kind) ? 'info' : 'warn'}
            actions={
              <Row>
                {notice.kind === 'help_called' && <Come to={notice.subject} onDone={() => live.forget(key)} />}
                <Button look="secondary" onPress={() => live.forget(key)}>
                  {t.understood}
                </Button>
              </Row>
            }
          >
            <time dateTime={notice.at}>{format.shortTime(notice.at)}</time> {words(notice)}
          </Banner>
        </li>
      ))}
    </ul>
  );
}

/** Says to the interpreter that this coordinator comes; refused once another does. */
function Come({ to, onDone }: { to: string; onDone: () => void }) {
  const t = useText(noticeWords);
  const problem = useProblemText();
  const come = useComeToHelp(() => {
    announce(t.coming);
    onDone();
  });
  return (
    <>
      {come.error && <span>{problem(come.error)}</span>}
      <Button isPending={come.isPending} onPress={() => come.mutate(to)}>
        {t.come}
      </Button>
    </>
  );
}

/** The sentence of a notice; null until the names are there, so that nothing is said twice. */
function useWords(needed: boolean): (notice: NoticeMessage) => string | null {
  const t = useText(noticeWords);
  const interpreters = useNames('interpreters', needed);
  const coordinators = useNames('coordinators', needed);
  return ({ kind, subject }) => {
    const of = INFORM.has(kind) ? coordinators : interpreters;
    if (!of.data && !of.error) return null;
    return t.kinds[kind](of.data?.find(({ id }) => id === subject)?.name ?? t.somebody);
  };
}
