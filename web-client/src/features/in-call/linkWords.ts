import { area } from '../../i18n';

/** Words about the connection to the centre: the first page needs them, a call's own words come later. */
export const linkWords = area(
  {
    link: {
      connecting: 'Подключаемся к центру…',
      down: 'Нет связи с центром. Подключаемся снова…',
      downInCall: 'Нет связи с центром. Видео может идти дальше. Подключаемся снова…',
      too_many: 'Слишком много действий подряд. Подключимся через несколько секунд.',
      too_big: 'Сообщение было слишком большим и не отправлено. Подключаемся снова…',
    },
    replaced: {
      title: 'Жест открыт в другой вкладке',
      text: 'Одновременно работает только одна вкладка.',
      here: 'Продолжить здесь',
    },
    refused: {
      malformed: 'Центр не понял эту команду. Обновите страницу.',
      not_allowed: 'Это действие вам недоступно.',
      not_greeted: 'Связь ещё не установлена. Подождите и повторите.',
      already_in_call: 'У вас уже есть звонок.',
      no_such_call: 'Этого звонка уже нет.',
      wrong_state: 'Сейчас это сделать нельзя.',
      closed: 'Центр сейчас закрыт.',
      try_again: 'Центр сейчас не отвечает. Ничего не изменилось. Повторите.',
    },
  },
  {
    link: {
      connecting: 'Connecting to the centre…',
      down: 'No connection to the centre. Connecting again…',
      downInCall: 'No connection to the centre. The video may go on. Connecting again…',
      too_many: 'Too many actions at once. We connect again in a few seconds.',
      too_big: 'A message was too big and was not sent. Connecting again…',
    },
    replaced: {
      title: 'Zhest is open in another tab',
      text: 'Only one tab works at a time.',
      here: 'Go on here',
    },
    refused: {
      malformed: 'The centre did not understand this command. Reload the page.',
      not_allowed: 'You may not do this.',
      not_greeted: 'The connection is not ready yet. Wait and try again.',
      already_in_call: 'You already have a call.',
      no_such_call: 'That call is over.',
      wrong_state: 'This cannot be done now.',
      closed: 'The centre is closed now.',
      try_again: 'The centre does not answer now. Nothing was changed. Try again.',
    },
  },
);
