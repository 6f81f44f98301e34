import type { Gender, SignMode, TopicClass } from '../protocol/messages';
import { area } from './text';

interface NeedWords {
  mode: Record<SignMode, string>;
  topic: Record<TopicClass, string>;
  gender: Record<Gender, string>;
}

const russian: NeedWords = {
  mode: {
    rsl: 'РЖЯ',
    signed_russian: 'Калька (жесты по-русски)',
    fingerspelling: 'Дактиль',
    deafblind: 'Дактиль в руку (тифлосурдоперевод)',
    text: 'Только текст',
  },
  topic: {
    everyday: 'Бытовой вопрос',
    social: 'Социальная служба',
    education: 'Учёба',
    medical: 'Медицина',
    legal: 'Суд, полиция, юрист',
  },
  gender: { female: 'Женщина', male: 'Мужчина' },
};

const english: NeedWords = {
  mode: {
    rsl: 'Russian Sign Language',
    signed_russian: 'Signed Russian',
    fingerspelling: 'Fingerspelling',
    deafblind: 'By touch (deafblind interpreting)',
    text: 'Text only',
  },
  topic: {
    everyday: 'Everyday matter',
    social: 'Social services',
    education: 'Education',
    medical: 'Medicine',
    legal: 'Court, police, lawyer',
  },
  gender: { female: 'Woman', male: 'Man' },
};

/** What a call needs: how one communicates, what it is about, who is wished for. */
export const needWords = area(russian, english);

export const signModes = Object.keys(russian.mode) as SignMode[];
export const topicClasses = Object.keys(russian.topic) as TopicClass[];
export const genders = Object.keys(russian.gender) as Gender[];
