import { area, en, ru } from '../../i18n';

export const minutesRu = (seconds: number) => {
  const minutes = Math.max(1, Math.round(seconds / 60));
  return `${minutes} ${ru(minutes, { one: 'минуты', few: 'минут', many: 'минут' })}`;
};
export const minutesEn = (seconds: number) => {
  const minutes = Math.max(1, Math.round(seconds / 60));
  return `${minutes} ${en(minutes, { one: 'minute', other: 'minutes' })}`;
};

/** The start page: in the first load, so nothing more. */
export const homeWords = area(
  {
    nav: { home: 'Главная', contacts: 'Мои обращения' },
    home: {
      tab: 'Главная',
      title: 'Нужен переводчик жестового языка?',
      call: 'Позвонить на жестовом языке',
      emergency: 'Экстренный вызов 112',
      refine: 'Уточнить звонок',
      free: 'Переводчики на линии',
      busy: 'Все переводчики заняты',
      nobody: 'Переводчиков сейчас нет на линии',
      ready: (n: number) =>
        `${ru(n, { one: 'Свободен', few: 'Свободны', many: 'Свободны' })} ${n} ${ru(n, { one: 'переводчик', few: 'переводчика', many: 'переводчиков' })}.`,
      waiting: (n: number) => `В очереди ${n} ${ru(n, { one: 'человек', few: 'человека', many: 'человек' })}.`,
      wait: (seconds: number) => (seconds < 15 ? 'Ответим сразу.' : `Ожидание около ${minutesRu(seconds)}.`),
      closed: 'Центр сейчас закрыт',
      opensAt: (at: string) => `Откроется ${at}.`,
      opensLater: 'Когда откроется, пока неизвестно.',
      try: 'Можно позвонить и подождать в очереди.',
    },
  },
  {
    nav: { home: 'Home', contacts: 'My contacts' },
    home: {
      tab: 'Home',
      title: 'Do you need a sign-language interpreter?',
      call: 'Call in sign language',
      emergency: 'Emergency call 112',
      refine: 'Refine the call',
      free: 'Interpreters are on the line',
      busy: 'All interpreters are busy',
      nobody: 'No interpreters are on the line now',
      ready: (n) => `${n} ${en(n, { one: 'interpreter is', other: 'interpreters are' })} free.`,
      waiting: (n) => `${n} ${en(n, { one: 'person', other: 'people' })} in the queue.`,
      wait: (seconds) => (seconds < 15 ? 'We answer at once.' : `The wait is about ${minutesEn(seconds)}.`),
      closed: 'The centre is closed now',
      opensAt: (at) => `It opens ${at}.`,
      opensLater: 'When it opens is not known yet.',
      try: 'You can call and wait in the queue.',
    },
  },
);
