import { describe, expect, it } from 'vitest';
import { setLanguage } from './language';
import { area, en, ru, text, worded } from './text';

const people = (n: number) => ru(n, { one: 'человек', few: 'человека', many: 'человек' });

describe('the catalogue', () => {
  it.each([
    [0, 'человек'],
    [1, 'человек'],
    [2, 'человека'],
    [5, 'человек'],
    [11, 'человек'],
    [12, 'человек'],
    [21, 'человек'],
    [22, 'человека'],
    [1.5, 'человека'],
  ])('counts %d in Russian', (n, word) => {
    expect(people(n)).toBe(word);
  });

  it.each([
    [1, 'person'],
    [2, 'people'],
    [11, 'people'],
    [21, 'people'],
  ])('counts %d in English', (n, word) => {
    expect(en(n, { one: 'person', other: 'people' })).toBe(word);
  });

  it('speaks the chosen language', () => {
    const words = area({ hello: 'Здравствуйте' }, { hello: 'Hello' });
    expect(text(words).hello).toBe('Здравствуйте');
    setLanguage('en');
    expect(text(words).hello).toBe('Hello');
    expect(document.documentElement.lang).toBe('en');
  });

  it('shows an unknown code rather than nothing', () => {
    expect(worded({ solved: 'Решено' }, 'newer')).toBe('newer');
  });
});
