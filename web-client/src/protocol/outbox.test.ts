import { expect, it } from 'vitest';
import { due, keep } from './outbox';

const home = { address: 'ул. Ленина, 14', latitude: null, longitude: null, accuracyMetres: null };

it('gives up an ordinary call after half a minute without a connection, and a call for help never', () => {
  const ordinary = keep([], { type: 'requestCall' }, 0, null);
  const emergency = keep([], { type: 'requestCall', emergency: home }, 0, null);
  expect(due(ordinary, 30_000)).toHaveLength(1);
  expect(due(ordinary, 30_001)).toHaveLength(0);
  expect(due(emergency, 3_600_000)).toHaveLength(1);
});

it('keeps no command to a telephone: nobody is called because of what was pressed before the connection broke', () => {
  expect(keep([], { type: 'dialPhone', callId: 'c', number: '112', emergency: false }, 0, null)).toEqual([]);
  expect(keep([], { type: 'pressDigits', callId: 'c', lineId: 'l', digits: '1' }, 0, null)).toEqual([]);
});
