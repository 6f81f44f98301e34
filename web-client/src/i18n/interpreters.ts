import type { BlockedBy, Skill } from '../api/types';
import { area, en, ru } from './text';

const daysRu = (n: number) => `${n} ${ru(n, { one: 'день', few: 'дня', many: 'дней' })}`;
const daysEn = (n: number) => `${n} ${en(n, { one: 'day', other: 'days' })}`;

interface InterpreterWords {
  title: string;
  caption: string;
  none: string;
  name: string;
  gender: string;
  unsaid: string;
  can: string;
  papers: string;
  skill: Record<Skill, string>;
  until: (skill: string, date: string) => string;
  expired: (skill: string, date: string) => string;
  soon: (skill: string, days: number) => string;
  notYet: (skill: string, date: string) => string;
  back: string;
  lead: string;
  skills: string;
  whichSkill: string;
  choose: string;
  number: string;
  from: string;
  to: string;
  endless: string;
  endsFirst: string;
  add: string;
  remove: string;
  removeNamed: (skill: string) => string;
  save: string;
  saved: string;
  blocks: {
    title: string;
    text: string;
    none: string;
    by: Record<BlockedBy, string>;
    since: (date: string) => string;
    remove: string;
    removeNamed: (name: string) => string;
    ask: (name: string) => string;
    what: string;
  };
}

const russian: InterpreterWords = {
  title: 'Переводчики',
  caption: 'Переводчики, их умения и сертификаты',
  none: 'Переводчиков пока нет.',
  name: 'Имя',
  gender: 'Пол',
  unsaid: 'Не указан',
  can: 'Умения',
  papers: 'Сертификаты',
  skill: {
    rsl: 'РЖЯ',
    signed_russian: 'Калька',
    fingerspelling: 'Дактиль',
    deafblind: 'Тифлосурдоперевод',
    social: 'Социальная сфера',
    education: 'Образование',
    medical: 'Медицина',
    legal: 'Право',
  },
  until: (skill, date) => `${skill}: до ${date}`,
  expired: (skill, date) => `${skill}: истёк ${date}`,
  soon: (skill, days) => (days === 0 ? `${skill}: истекает сегодня` : `${skill}: истекает через ${daysRu(days)}`),
  notYet: (skill, date) => `${skill}: начнёт действовать ${date}`,
  back: 'Все переводчики',
  lead: 'Звонки по праву, медицине и тифлосурдопереводу идут только тем, у кого действует сертификат.',
  skills: 'Умения и сертификаты',
  whichSkill: 'Умение',
  choose: 'Выберите',
  number: 'Номер сертификата',
  from: 'Действует с',
  to: 'Действует по',
  endless: 'пусто — бессрочно',
  endsFirst: 'Конец раньше начала.',
  add: 'Добавить умение',
  remove: 'Убрать',
  removeNamed: (skill) => `Убрать: ${skill}`,
  save: 'Сохранить',
  saved: 'Сохранено. Новые звонки уже идут по этим умениям.',
  blocks: {
    title: 'Кого не соединяем',
    text: 'Экстренных вызовов это не касается.',
    none: 'Таких граждан нет.',
    by: { citizen: 'так решил гражданин', interpreter: 'так решил переводчик', coordinator: 'так решил координатор' },
    since: (date) => `с ${date}`,
    remove: 'Снять запрет',
    removeNamed: (name) => `Снять запрет: ${name}`,
    ask: (name) => `Снять запрет: ${name}?`,
    what: 'Звонки этого гражданина снова смогут прийти этому переводчику. Сначала поговорите с тем, кто поставил запрет.',
  },
};

const english: InterpreterWords = {
  title: 'Interpreters',
  caption: 'Interpreters, their skills and certificates',
  none: 'There are no interpreters yet.',
  name: 'Name',
  gender: 'Gender',
  unsaid: 'Not given',
  can: 'Skills',
  papers: 'Certificates',
  skill: {
    rsl: 'Russian Sign Language',
    signed_russian: 'Signed Russian',
    fingerspelling: 'Fingerspelling',
    deafblind: 'Deafblind interpreting',
    social: 'Social matters',
    education: 'Education',
    medical: 'Medicine',
    legal: 'Law',
  },
  until: (skill, date) => `${skill}: until ${date}`,
  expired: (skill, date) => `${skill}: expired ${date}`,
  soon: (skill, days) => (days === 0 ? `${skill}: expires today` : `${skill}: expires in ${daysEn(days)}`),
  notYet: (skill, date) => `${skill}: valid from ${date}`,
  back: 'All interpreters',
  lead: 'Calls about law, medicine and for deafblind people go only to those whose certificate is valid.',
  skills: 'Skills and certificates',
  whichSkill: 'Skill',
  choose: 'Choose',
  number: 'Certificate number',
  from: 'Valid from',
  to: 'Valid to',
  endless: 'empty: without end',
  endsFirst: 'The end is before the beginning.',
  add: 'Add a skill',
  remove: 'Remove',
  removeNamed: (skill) => `Remove: ${skill}`,
  save: 'Save',
  saved: 'Saved. New calls already go by these skills.',
  blocks: {
    title: 'Not put through',
    text: 'Emergencies are put through all the same.',
    none: 'There are no such citizens.',
    by: {
      citizen: 'the citizen’s decision',
      interpreter: 'the interpreter’s decision',
      coordinator: 'a coordinator’s decision',
    },
    since: (date) => `since ${date}`,
    remove: 'Lift the block',
    removeNamed: (name) => `Lift the block: ${name}`,
    ask: (name) => `Lift the block: ${name}?`,
    what: 'Calls of this citizen can come to this interpreter again. Talk to whoever set the block first.',
  },
};

/** Interpreters as coordinators keep them. */
export const interpreterWords = area(russian, english);
export const skills = Object.keys(russian.skill) as Skill[];
