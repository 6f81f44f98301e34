import { area } from '../../i18n';

/** The address where a citizen is told of missed calls. */
export const missedMailWords = area(
  {
    title: 'Если вы не ответили на звонок',
    how: 'Когда вам звонят, а вы не отвечаете, переводчик может оставить сообщение. Мы напишем, что оно есть. Самого сообщения в письме нет.',
    address: 'Электронная почта (можно не указывать)',
    save: 'Сохранить адрес',
    saved: 'Адрес сохранён',
    removed: 'Писем не будет',
  },
  {
    title: 'When you miss a call',
    how: 'When somebody calls you and you do not answer, the interpreter may leave a message. We write to you that there is one. The letter does not say what it is.',
    address: 'E-mail (may be left empty)',
    save: 'Save the address',
    saved: 'The address is saved',
    removed: 'There will be no letters',
  },
);
