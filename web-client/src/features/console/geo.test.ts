import { expect, it } from 'vitest';
import { geoLink, spoken } from './geo';

it('links to the point with what the browser vouches for', () => {
  const place = { address: '', latitude: 55.755826, longitude: 37.6173, accuracyMetres: 30 };
  expect(geoLink(place)).toBe('geo:55.755826,37.6173;u=30');
  expect(spoken(place)).toBe('55.75583, 37.61730');
  expect(geoLink({ ...place, accuracyMetres: null })).toBe('geo:55.755826,37.6173');
});

it('has no link without coordinates', () => {
  expect(geoLink({ address: 'Пушкина, 10', latitude: null, longitude: null, accuracyMetres: null })).toBeNull();
});
