import { expect, it } from 'vitest';
import { placeOf, positionOf } from './usePosition';

it('carries a found place with the accuracy rounded up', () => {
  const position = positionOf({ latitude: 55.75582634, longitude: 37.61730012, accuracy: 12.2 });
  expect(placeOf('  Пушкина, 10 ', position)).toEqual({
    address: 'Пушкина, 10',
    latitude: 55.755826,
    longitude: 37.6173,
    accuracyMetres: 13,
  });
});

it.each(['idle', 'asking', 'refused', 'unavailable'] as const)('goes without coordinates while %s', (state) => {
  expect(placeOf('', { state })).toEqual({ address: '', latitude: null, longitude: null, accuracyMetres: null });
});
