import { area } from '../../i18n';

/** Messages of citizens, as interpreters answer them. */
export const letterWords = area(
  {
    nav: 'Сообщения',
    title: 'Сообщения граждан',
    how: 'Сначала самые срочные. Гражданин прочитает ответ в своих обращениях.',
    none: 'Все сообщения отвечены.',
    sent: 'Ответ отправлен.',
    nobody: 'Имя неизвестно',
    at: 'Когда написано',
    answerBy: 'Ответить не позже',
    late: 'Срок прошёл',
    topic: 'О чём',
    notReached: 'Гражданин просил перезвонить. На три звонка не ответили.',
  },
  {
    nav: 'Messages',
    title: 'Messages of citizens',
    how: 'The most urgent first. The citizen reads the answer among their contacts.',
    none: 'Every message is answered.',
    sent: 'The answer was sent.',
    nobody: 'Name unknown',
    at: 'Written at',
    answerBy: 'Answer by',
    late: 'Overdue',
    topic: 'About',
    notReached: 'The citizen asked to be called back. Three calls were not answered.',
  },
);
