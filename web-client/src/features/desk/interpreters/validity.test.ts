import { expect, it } from 'vitest';
import { validityOf } from './validity';

const paper = (validFrom: string, validUntil: string | null) => ({
  skill: 'medical' as const,
  number: 'М-1',
  validFrom,
  validUntil,
});

it.each([
  ['2026-01-01', '2026-11-21', { state: 'expired' }],
  ['2026-01-01', '2026-11-22', { state: 'soon', days: 0 }],
  ['2026-01-01', '2026-12-22', { state: 'soon', days: 30 }],
  ['2026-01-01', '2026-12-23', { state: 'valid' }],
  ['2026-01-01', null, { state: 'valid' }],
  ['2026-11-23', null, { state: 'notYet' }],
])('from %s until %s, looked at on 22 November 2026', (from, until, expected) => {
  expect(validityOf(paper(from, until), '2026-11-22')).toEqual(expected);
});
