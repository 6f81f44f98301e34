import type { ImportReport } from '../../../api/types';
import { area } from '../../../i18n';

type FileColumn = NonNullable<ImportReport['flaws'][number]['column']>;

const inRussian: Record<FileColumn, string> = {
  id: 'Код',
  name: 'Название',
  short_name: 'Краткое название',
  also_known_as: 'Другие названия',
  category: 'Категория',
  phones: 'Телефоны',
  sip: 'SIP',
  address: 'Адрес',
  precincts: 'Участки',
  territory: 'Территория',
  monday: 'Пн',
  tuesday: 'Вт',
  wednesday: 'Ср',
  thursday: 'Чт',
  friday: 'Пт',
  saturday: 'Сб',
  sunday: 'Вс',
  works_with_interpreter: 'Работает с переводом',
  checked_on: 'Проверено',
  note: 'Примечание',
};

/** The columns of a file as their titles stand there. */
export const columnTitles = area(inRussian, {
  id: 'Id',
  name: 'Name',
  short_name: 'Short name',
  also_known_as: 'Also known as',
  category: 'Category',
  phones: 'Phones',
  sip: 'SIP',
  address: 'Address',
  precincts: 'Precincts',
  territory: 'Territory',
  monday: 'Mon',
  tuesday: 'Tue',
  wednesday: 'Wed',
  thursday: 'Thu',
  friday: 'Fri',
  saturday: 'Sat',
  sunday: 'Sun',
  works_with_interpreter: 'Works with an interpreter',
  checked_on: 'Checked on',
  note: 'Note',
});
