import { type Language, language, useLanguage } from './language';

/**
 * The words of one area of the product in both languages. Russian is the source: English must have the same keys, each
 * the same kind of thing, or the compiler refuses it. A feature imports its own area, so a page carries only its words.
 */
export type Area<T> = Readonly<Record<Language, T>>;

export function area<T>(ru: T, en: NoInfer<T>): Area<T> {
  return { ru, en };
}

/** The area's words in the language of the page; the view is drawn again when that changes. */
export function useText<T>(words: Area<T>): T {
  return words[useLanguage()];
}

/** For code outside React. */
export function text<T>(words: Area<T>): T {
  return words[language()];
}

const rules = { ru: new Intl.PluralRules('ru'), en: new Intl.PluralRules('en') };

/** `1 человек, 2 человека, 5 человек`; the number is put in by the words themselves. */
export function ru(n: number, forms: { one: string; few: string; many: string }): string {
  const form = rules.ru.select(n);
  // A fraction is «other»: it reads as few does (1,5 минуты).
  return form === 'one' ? forms.one : form === 'few' || form === 'other' ? forms.few : forms.many;
}

export function en(n: number, forms: { one: string; other: string }): string {
  return rules.en.select(n) === 'one' ? forms.one : forms.other;
}

/** A choice of words by code; an unknown code (a newer server) shows itself rather than nothing. */
export function worded(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code;
}

/** A name that the server holds in both languages. */
export function named(name: { ru: string; en: string }): string {
  return name[language()];
}
