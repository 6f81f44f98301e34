import { area } from '../../i18n';

/** The interpreters a citizen has talked with. */
export const interpreterWords = area(
  {
    title: 'Мои переводчики',
    last: (date: string) => `Говорили ${date}`,
    blocked: 'Не соединяем',
    set: 'Больше не соединять',
    setFor: (name: string) => `Больше не соединять: ${name}`,
    lift: 'Соединять снова',
    liftFor: (name: string) => `Соединять снова: ${name}`,
    ask: (name: string) => `Больше не соединять: ${name}?`,
    what: 'Этот переводчик не ответит на ваши обычные звонки. На экстренный вызов ответит первый свободный. Вернуть можно в любой момент.',
  },
  {
    title: 'My interpreters',
    last: (date) => `Talked on ${date}`,
    blocked: 'Not put through',
    set: 'Do not put through again',
    setFor: (name) => `Do not put through again: ${name}`,
    lift: 'Put through again',
    liftFor: (name) => `Put through again: ${name}`,
    ask: (name) => `Not put through again: ${name}?`,
    what: 'This interpreter will not answer your ordinary calls. An emergency is answered by the first who is free. You can take it back at any time.',
  },
);
