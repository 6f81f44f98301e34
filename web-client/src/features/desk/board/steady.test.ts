import { expect, it } from 'vitest';
import { inOldPlaces } from './steady';

const keyOf = (row: { id: string }) => row.id;
const row = (id: string, age = 0) => ({ id, age });

it('leaves everybody where they were, marks who is gone, and puts the new ones last', () => {
  const old = [row('a'), row('b'), row('c')];
  const now = [row('n', 1), row('c', 1), row('a', 1)];
  expect(inOldPlaces(old, now, keyOf)).toEqual([
    { row: row('a', 1), gone: false },
    { row: row('b'), gone: true },
    { row: row('c', 1), gone: false },
    { row: row('n', 1), gone: false },
  ]);
});
