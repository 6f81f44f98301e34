import { area, en, ru } from '../../i18n';

const minutesRu = (n: number) => `${n} ${ru(n, { one: 'минута', few: 'минуты', many: 'минут' })}`;
const minutesEn = (n: number) => `${n} ${en(n, { one: 'minute', other: 'minutes' })}`;

/** An interpreter's working day: signing, rest, shifts. */
export const dayWords = area(
  {
    fatigue: {
      title: 'Нагрузка и отдых',
      signed: 'В разговорах',
      stretch: 'Без отдыха',
      rest: 'Отдых',
      minutes: minutesRu,
      owed: (owed: number, rested: number) => `должно ${owed} мин, отдохнули ${rested}`,
      none: 'отдыхать пока не обязательно',
      how: 'Как мы считаем',
      howText:
        'За каждые 30 минут разговора положено 5 минут отдыха. Отдых — это перерыв, «Не работаю» или «Готов» без вызова, ' +
        'если он длится хотя бы минуту. Когда отдых взят целиком, счёт начинается заново. Числа может изменить центр.',
      swap: (minutes: number) => `Вы переводите без отдыха ${minutesRu(minutes)}`,
      swapText: 'Можно попросить замену: найдём свободного коллегу. Разговор идёт дальше.',
      askSwap: 'Попросить замену',
      second: (minutes: number) => `Разговор идёт ${minutesRu(minutes)}`,
      secondText: 'Такой длинный разговор лучше вести вдвоём.',
      askSecond: 'Позвать второго переводчика',
      notSent: 'Нет связи с центром. Просьба не отправлена.',
      later: 'Не сейчас',
    },
    shifts: {
      title: 'Мои смены',
      none: 'На эту неделю смен нет.',
      today: 'сегодня',
      outside: 'Сейчас вы вне смены',
      outsideText: 'Работать можно, вызовы приходят.',
      breaks: 'Перерывы',
      noBreaks: 'без перерывов',
      span: (start: string, end: string) => `${start}–${end}`,
    },
    proposal: {
      title: 'Пора на перерыв',
      text: (kind: string, start: string, end: string) => `${kind}, ${start}–${end}.`,
      take: 'Начать перерыв — B',
      later: 'Не сейчас',
    },
  },
  {
    fatigue: {
      title: 'Work and rest',
      signed: 'In calls',
      stretch: 'Without rest',
      rest: 'Rest',
      minutes: minutesEn,
      owed: (owed, rested) => `${owed} min owed, ${rested} taken`,
      none: 'none owed yet',
      how: 'How it is counted',
      howText:
        'Each 30 minutes in calls owe 5 minutes of rest. Rest is a break, “Not working”, or “Ready” without a call, of a ' +
        'minute at least. When a rest is taken in full the count begins anew. The centre may change the numbers.',
      swap: (minutes) => `You have interpreted for ${minutesEn(minutes)} without rest`,
      swapText: 'You can ask to be relieved: a free colleague is found. The call goes on.',
      askSwap: 'Ask for a swap',
      second: (minutes) => `The call has lasted ${minutesEn(minutes)}`,
      secondText: 'A call as long as this is better done by two.',
      askSecond: 'Ask for a second interpreter',
      notSent: 'No connection to the centre. Nobody was asked.',
      later: 'Not now',
    },
    shifts: {
      title: 'My shifts',
      none: 'No shifts this week.',
      today: 'today',
      outside: 'You are outside your shift now',
      outsideText: 'You may work; calls come.',
      breaks: 'Breaks',
      noBreaks: 'no breaks',
      span: (start, end) => `${start}–${end}`,
    },
    proposal: {
      title: 'Time for a break',
      text: (kind, start, end) => `${kind}, ${start}–${end}.`,
      take: 'Take the break — B',
      later: 'Not now',
    },
  },
);
