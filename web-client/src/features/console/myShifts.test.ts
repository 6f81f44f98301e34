import { expect, it } from 'vitest';
import type { Shift } from '../../api/types';
import { breakAt, shiftAt } from './myShifts';

const shift: Shift = {
  id: 's1',
  interpreterId: 'i1',
  interpreterName: 'Анна',
  day: '2026-11-23',
  start: '09:00',
  end: '18:00',
  from: '2026-11-23T06:00:00Z',
  to: '2026-11-23T15:00:00Z',
  breaks: [
    { id: 'b1', kind: 'meal', start: '13:00', end: '14:00', from: '2026-11-23T10:00:00Z', to: '2026-11-23T11:00:00Z' },
  ],
  version: 0,
};
const at = (time: string) => Date.parse(`2026-11-23T${time}Z`);

it('knows the shift of now, up to its end', () => {
  expect(shiftAt([shift], at('05:59:59'))).toBeUndefined();
  expect(shiftAt([shift], at('06:00:00'))?.id).toBe('s1');
  expect(shiftAt([shift], at('15:00:00'))).toBeUndefined();
});

it('proposes a break while it lasts', () => {
  expect(breakAt([shift], at('09:59:59'))).toBeUndefined();
  expect(breakAt([shift], at('10:00:00'))?.id).toBe('b1');
  expect(breakAt([shift], at('11:00:00'))).toBeUndefined();
});
