import type { LineResult } from '../protocol/messages';
import { area } from './text';

interface LineWords {
  result: Record<LineResult, string>;
  /** Of a number that was dialled by hand: it has no name, and nobody is shown the number whole. */
  somebody: string;
}

/** What became of a telephone line, wherever that is told. */
export const lineWords = area<LineWords>(
  {
    result: {
      answered: 'Разговор закончен',
      busy: 'Занято',
      no_answer: 'Не отвечает',
      refused: 'Отклонён',
      unreachable: 'Номер не существует',
      cancelled: 'Звонок отменён',
      failed: 'Не удалось дозвониться',
      lost: 'Связь прервалась',
      gateway_lost: 'Телефонный шлюз недоступен',
    },
    somebody: 'Абонент',
  },
  {
    result: {
      answered: 'The talk is over',
      busy: 'Busy',
      no_answer: 'No answer',
      refused: 'Declined',
      unreachable: 'No such number',
      cancelled: 'The call was cancelled',
      failed: 'It could not be reached',
      lost: 'The connection broke',
      gateway_lost: 'The telephone gateway is not available',
    },
    somebody: 'The other side',
  },
);
