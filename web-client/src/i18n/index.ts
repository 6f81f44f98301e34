export { codes } from './codes';
export { common } from './common';
export { centreZone, currentFormat, duration, type Format, setZone, useFormat } from './format';
export { type Language, language, languageChosen, languages, locales, setLanguage, useLanguage } from './language';
export { problems } from './problems';
export { type Area, area, en, named, ru, text, useText, worded } from './text';
