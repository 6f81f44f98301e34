import { codes, useText } from '../../../i18n';
import { needWords } from '../../../i18n/needs';
import type { BoardCall } from '../../../protocol/messages';
import { boardWords } from './words';

/** What a call needs: «РЖЯ · Медицина»; who telephones has no way of signing: «Телефон · Единый социальный телефон». */
export function useNeed(): (call: BoardCall) => string {
  const { mode, topic } = useText(needWords);
  const { callPurpose } = useText(codes);
  const telephone = useText(boardWords).waiting.telephone;
  return (call) =>
    call.purpose ? `${telephone} · ${callPurpose[call.purpose]}` : `${mode[call.mode]} · ${topic[call.topic]}`;
}
