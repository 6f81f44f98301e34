import { area } from '../../i18n';

/** A message left for the service: the rung of the ladder that is always there. */
export const messageWords = area(
  {
    open: 'Написать сообщение',
    title: 'Сообщение в центр',
    how: 'Мы прочитаем его и ответим письменно. Ответ появится в «Мои обращения».',
    text: 'Ваше сообщение',
    topic: 'О чём оно',
    topics: {
      everyday: 'Бытовой вопрос',
      social: 'Социальная помощь',
      education: 'Учёба',
      medical: 'Здоровье',
      legal: 'Право и документы',
    },
    empty: 'Напишите, что вам нужно.',
    send: 'Отправить',
    sending: 'Отправляем…',
    sent: (by: string) => `Сообщение отправлено. Ответим не позже ${by}.`,
  },
  {
    open: 'Leave a message',
    title: 'A message for the centre',
    how: 'We read it and answer in writing. The answer appears in “My contacts”.',
    text: 'Your message',
    topic: 'What it is about',
    topics: {
      everyday: 'Everyday matter',
      social: 'Social help',
      education: 'Education',
      medical: 'Health',
      legal: 'Law and documents',
    },
    empty: 'Write what you need.',
    send: 'Send',
    sending: 'Sending…',
    sent: (by) => `The message was sent. We answer by ${by} at the latest.`,
  },
);
