import { area, en, ru } from './text';

export const contactWords = area(
  {
    title: 'Обращения',
    one: (at: string) => `Обращение ${at}`,
    found: (n: number) => `${n} ${ru(n, { one: 'обращение', few: 'обращения', many: 'обращений' })}`,
    caption: 'Сначала те, где итог ещё не записан',
    captionOf: 'Обращения, новые сверху',
    none: 'Обращений нет',
    all: 'Все',
    at: 'Когда',
    age: 'Ждёт',
    ago: (seconds: number) =>
      seconds < 3600
        ? `${Math.max(1, Math.round(seconds / 60))} мин`
        : seconds < 172_800
          ? `${Math.round(seconds / 3600)} ч`
          : `${Math.round(seconds / 86_400)} ${ru(Math.round(seconds / 86_400), { one: 'день', few: 'дня', many: 'дней' })}`,
    noRecipient: 'Без имени',
    openWarning: 'Итог этого обращения ещё не записан.',
    wrapUp: 'Записать итог',
    letter: 'Ждёт письменного ответа',
    notReached: 'Гражданин просил перезвонить. Три звонка остались без ответа.',
    answerBy: 'Ответить не позже',
    answer: 'Ответ',
    answerHint: 'Гражданин прочитает его в своих обращениях. Простые короткие предложения.',
    answerEmpty: 'Напишите ответ.',
    sendAnswer: 'Отправить ответ',
    missed: 'Разговора не было: переводчик не ответил, или вызов прервался раньше.',
    about: 'О ком',
    agreed: 'О чём договорились',
    nextStep: 'Следующий шаг',
    nextStepOn: 'Срок',
    nextStepOwner: 'Кто делает',
    call: 'Сеанс',
    callOutcome: 'Чем закончился сеанс',
    talked: 'Разговор длился',
    completed: 'Кто и когда записал',
    by: (name: string, at: string) => `${name}, ${at}`,
    session: 'Открыть ход сеанса',
  },
  {
    title: 'Contacts',
    one: (at) => `Contact ${at}`,
    found: (n) => `${n} ${en(n, { one: 'contact', other: 'contacts' })}`,
    caption: 'Those without a wrap-up come first',
    captionOf: 'Contacts, newest first',
    none: 'No contacts',
    all: 'All',
    at: 'When',
    age: 'Waiting for',
    ago: (seconds) =>
      seconds < 3600
        ? `${Math.max(1, Math.round(seconds / 60))} min`
        : seconds < 172_800
          ? `${Math.round(seconds / 3600)} h`
          : `${Math.round(seconds / 86_400)} ${en(Math.round(seconds / 86_400), { one: 'day', other: 'days' })}`,
    noRecipient: 'No name',
    openWarning: 'This contact has no wrap-up yet.',
    wrapUp: 'Write the wrap-up',
    letter: 'To be answered in writing',
    notReached: 'The citizen asked to be called back. Three calls were not answered.',
    answerBy: 'Answer by',
    answer: 'Answer',
    answerHint: 'The citizen reads it among their contacts. Short, plain sentences.',
    answerEmpty: 'Write an answer.',
    sendAnswer: 'Send the answer',
    missed: 'There was no talk: nobody answered, or the call ended before.',
    about: 'About whom',
    agreed: 'What was agreed',
    nextStep: 'Next step',
    nextStepOn: 'Due',
    nextStepOwner: 'Who does it',
    call: 'Session',
    callOutcome: 'How the session ended',
    talked: 'Talk lasted',
    completed: 'Who wrote it and when',
    by: (name, at) => `${name}, ${at}`,
    session: 'Open the session’s timeline',
  },
);
