import { expect, it } from 'vitest';
import { isDiallable, written } from './numberText';

it('writes a Russian number in groups while it is typed', () => {
  expect(['8', '8495', '84951', '84951234', '84951234500'].map(written)).toEqual([
    '8',
    '8 495',
    '8 495 1',
    '8 495 123-4',
    '8 495 123-45-00',
  ]);
  expect(written('+7 (483) 000-01-05')).toBe('+7 483 000-01-05');
});

it('loses a group again when digits are taken away', () => {
  expect(written('8 495 123-')).toBe('8 495 123');
  expect(written('8 ')).toBe('8');
});

it('leaves everything else alone', () => {
  for (const typed of ['112', '+44 20 7946', 'sip:desk@clinic.example', '8 495 123-45-00 доб. 2', '']) {
    expect(written(typed)).toBe(typed);
  }
});

it('knows whether there is anything to dial', () => {
  expect(['', '  ', 'abc', 'sip:'].some(isDiallable)).toBe(false);
  expect(['1', '+', 'sip:desk@clinic.example'].every(isDiallable)).toBe(true);
});
