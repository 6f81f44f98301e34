import { expect, it } from 'vitest';
import { mondayOf, plusDays, tidyHour, weekOf } from './week';

it('finds the Monday of any day of its week', () => {
  expect(mondayOf('2026-11-23')).toBe('2026-11-23');
  expect(mondayOf('2026-11-29')).toBe('2026-11-23');
  expect(mondayOf('2027-01-01')).toBe('2026-12-28');
});

it('counts days over months, and where clocks change', () => {
  expect(plusDays('2026-02-28', 1)).toBe('2026-03-01');
  expect(weekOf('2026-03-23').at(-1)).toBe('2026-03-29');
  expect(plusDays('2026-03-29', 1)).toBe('2026-03-30');
});

it('reads hours as people type them, and leaves what it does not understand', () => {
  expect(['9', '9:30', '0930', '9.30', ' 18:00 ', 'полдень'].map(tidyHour)).toEqual([
    '09:00',
    '09:30',
    '09:30',
    '09:30',
    '18:00',
    'полдень',
  ]);
});
