import type { SessionEvent } from '../../../api/types';
import { codes, type Format, useFormat, useText, worded } from '../../../i18n';
import { lineWords } from '../../../i18n/lines';
import { sessionWords } from '../../../i18n/sessions';

/** A line of the timeline in words. A kind that this page does not know yet is shown by its code. */
export function useEventText(events: readonly SessionEvent[]): (event: SessionEvent) => string {
  const words = useText(codes);
  const t = useText(sessionWords).events;
  const lines = useText(lineWords);
  const nameOfLine = namesOfLines(events, lines.somebody);
  const format: Format = useFormat();
  return ({ kind, actorName, data }) => {
    const who = actorName ?? t.somebody;
    const code = (name: string) => String(data[name] ?? '');
    const reasoned = (said: string) =>
      data.reason ? t.because(said, worded(words.handoverReason, code('reason'))) : said;
    switch (kind) {
      case 'declined':
        return t.declined(who, worded(words.declineReason, code('reason')));
      case 'first_frame':
        return t.first_frame(who, format.number(Number(data.ms ?? 0)));
      case 'media_failed':
        return t.media_failed(who, worded(words.mediaFailure, code('reason')));
      case 'ended':
        return t.ended(
          worded(words.callOutcome, code('outcome')).toLowerCase(),
          worded(words.endReason, code('reason')),
        );
      case 'requested':
      case 'offered':
      case 'missed':
      case 'withdrawn':
      case 'answered':
      case 'media_joined':
      case 'absent':
      case 'returned':
      case 'wrapped_up':
      case 'taken':
      case 'callback_asked':
      case 'answered_back':
      case 'dialled_112':
      case 'moved_up':
      case 'assigned':
        return t[kind](who);
      case 'rung_back':
      case 'missed_back':
        return t[kind](who, Number(data.attempt ?? 1));
      case 'reached':
      case 'join_cancelled':
      case 'said_ready':
      case 'help_called':
      case 'help_answered':
        return t[kind](who);
      case 'join_asked':
        return reasoned(t.did(who, worded(t.join_asked, code('kind'))));
      case 'joined':
        return t.did(who, worded(t.joined_as, code('part')));
      case 'handed_over':
        return reasoned(t.handed_over(who));
      case 'left':
        return t.did(who, worded(t.left, code('how')));
      case 'line_dialled':
        return actorName
          ? t.line_dialled(actorName, nameOfLine(data.line))
          : t.line_called_again(nameOfLine(data.line));
      case 'line_answered':
        return t.line_answered(nameOfLine(data.line));
      case 'line_ended': {
        const result = worded(lines.result, code('result'));
        const said = data.status ? t.line_status(result, Number(data.status)) : result;
        return t.line_ended(nameOfLine(data.line), said);
      }
      case 'telephoned':
        return t.telephoned(nameOfLine(data.line), worded(words.callPurpose, code('purpose')));
      case 'citizen_rung':
        return t.citizen_rung(who);
      case 'ring_ended':
        return t.ring_ended[code('outcome')]?.(who) ?? t.unknown(kind);
      case 'emergency_resolved':
        return t.emergency_resolved(who);
      case 'guest_invited':
        return t.guest_invited(who);
      case 'guest_admitted':
        return t.guest_admitted(who);
      case 'guest_left':
        return worded(t.guest_left, code('how'));
      case 'widened':
        return t.widened;
      case 'media_moved':
        return t.media_moved;
      default:
        return t.unknown(kind);
    }
  };
}

/** Only its beginning says whom a line reached; what comes after names the line alone. */
function namesOfLines(events: readonly SessionEvent[], somebody: string): (line: unknown) => string {
  return (line) => {
    const dialled = events.find(
      ({ kind, data }) => (kind === 'line_dialled' || kind === 'telephoned') && data.line === line,
    )?.data;
    return [dialled?.name, dialled?.number].filter(Boolean).join(', ') || somebody;
  };
}
