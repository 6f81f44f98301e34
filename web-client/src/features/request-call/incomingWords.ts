import { area } from '../../i18n';

/** Somebody telephones the citizen, and an interpreter is on the line. */
export const incomingWords = area(
  {
    title: 'Вам звонят',
    topic: (topic: string) => `Тема: ${topic}`,
    how: 'Переводчик уже на линии и переведёт разговор.',
    body: (caller: string, topic: string | null) => `${caller}. ${topic ? `${topic}. ` : ''}Переводчик на линии.`,
    tab: (caller: string) => `Звонит ${caller}`,
    announce: (caller: string) => `Вам звонят: ${caller}. Нажмите «Ответить».`,
    notNow: 'Не сейчас',
  },
  {
    title: 'Somebody is calling you',
    topic: (topic) => `About: ${topic}`,
    how: 'An interpreter is on the line and will interpret.',
    body: (caller, topic) => `${caller}. ${topic ? `${topic}. ` : ''}An interpreter is on the line.`,
    tab: (caller) => `Call: ${caller}`,
    announce: (caller) => `A call for you: ${caller}. Press “Answer”.`,
    notNow: 'Not now',
  },
);
