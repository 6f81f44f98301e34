import { expect, it } from 'vitest';
import { percent, verdict } from './share';

it('never rounds a missed norm up to a kept one', () => {
  expect(percent(796, 1000)).toBe(79);
  expect(verdict(796, 1000, 80)).toBe('missed');
  expect(verdict(4, 5, 80)).toBe('reached');
});

it('says nothing of no calls', () => {
  expect(percent(0, 0)).toBeNull();
  expect(verdict(0, 0, 80)).toBe('none');
});
