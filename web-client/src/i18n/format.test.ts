import { afterEach, describe, expect, it } from 'vitest';
import { currentFormat, duration, setZone } from './format';
import { setLanguage } from './language';

afterEach(() => setZone('Europe/Moscow'));

describe('times', () => {
  it('are those of the centre, wherever the browser is', () => {
    expect(currentFormat().dateTime('2026-11-22T22:30:00Z')).toBe('23.11.2026, 01:30');
    setZone('Asia/Kamchatka');
    expect(currentFormat().dateTime('2026-11-22T22:30:00Z')).toBe('23.11.2026, 10:30');
  });

  it('keep a plain date on its day in every zone', () => {
    for (const zone of ['Europe/Kaliningrad', 'Asia/Kamchatka', 'America/Los_Angeles']) {
      setZone(zone);
      expect(currentFormat().shortDate('2026-12-01')).toBe('01.12.2026');
    }
  });

  it('follow the language', () => {
    expect(currentFormat().date('2026-12-01')).toBe('1 декабря 2026 г.');
    setLanguage('en');
    expect(currentFormat().date('2026-12-01')).toBe('1 December 2026');
  });

  it.each([
    [0, '0:00'],
    [65, '1:05'],
    [599.6, '10:00'],
    [3661, '1:01:01'],
    [-3, '0:00'],
  ])('%d seconds last %s', (seconds, words) => {
    expect(duration(seconds)).toBe(words);
  });
});
