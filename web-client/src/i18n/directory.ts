import { area, en, ru } from './text';

/** Words about organisations, wherever they are looked up. */
export const directoryWords = area(
  {
    search: 'Кому звоним',
    wanted: 'Сюда хочет дозвониться гражданин:',
    searchHint: 'Название, адрес или номер. Можно с ошибками.',
    found: (n: number) =>
      n === 0 ? 'Ничего не найдено' : `${n} ${ru(n, { one: 'организация', few: 'организации', many: 'организаций' })}`,
    more: (n: number) => `Ещё ${n}. Уточните запрос.`,
    nothing: 'Ничего не найдено. Попробуйте другие слова.',
    open: 'Открыто',
    openUntil: (at: string) => `Открыто до ${at}`,
    closed: 'Закрыто',
    closedUntil: (at: string) => `Закрыто до ${at}`,
    works: 'Работает с переводом',
    noDials: 'Номера нет',
  },
  {
    search: 'Whom we call',
    wanted: 'Whom the citizen wants to reach:',
    searchHint: 'Name, address or number. Slips are fine.',
    found: (n) => (n === 0 ? 'Nothing found' : `${n} ${en(n, { one: 'organisation', other: 'organisations' })}`),
    more: (n) => `${n} more. Say more precisely.`,
    nothing: 'Nothing found. Try other words.',
    open: 'Open',
    openUntil: (at) => `Open until ${at}`,
    closed: 'Closed',
    closedUntil: (at) => `Closed until ${at}`,
    works: 'Used to interpreters',
    noDials: 'No number',
  },
);
