import { afterEach, expect, it } from 'vitest';
import { askedOf, isRefined, nothingAsked, requestOf } from './asked';
import { tabMemory } from './callMemory';

afterEach(() => sessionStorage.clear());

const chosen = { ...nothingAsked, topic: 'medical', gender: 'female', interpreterId: 'i1' } as const;
const home = { address: 'ул. Ленина, 14', latitude: null, longitude: null, accuracyMetres: null };

it('asks for what was chosen and nothing else', () => {
  expect(requestOf(chosen)).toEqual({
    type: 'requestCall',
    mode: null,
    topic: 'medical',
    gender: 'female',
    interpreterId: 'i1',
    caseId: null,
    organisationId: null,
  });
});

it('has no wishes in an emergency', () => {
  expect(requestOf({ ...chosen, mode: 'text', emergency: true }, home)).toEqual({
    type: 'requestCall',
    mode: 'text',
    emergency: home,
  });
});

it('keeps the choices over a reload, for this account only', () => {
  tabMemory('a').writeAsked(chosen);
  expect(tabMemory('a').readAsked()).toEqual(chosen);
  expect(tabMemory('b').readAsked()).toEqual(nothingAsked);
});

it('keeps nothing when nothing is chosen, and never where help is needed', () => {
  tabMemory('a').writeAsked(nothingAsked);
  expect(sessionStorage.length).toBe(0);
  tabMemory('a').writeAsked({ ...nothingAsked, emergency: true });
  expect(tabMemory('a').readAsked()).toEqual({ ...nothingAsked, emergency: true });
});

it('reads what is broken as nothing', () => {
  sessionStorage.setItem('zhest.asked.a', '{');
  expect(tabMemory('a').readAsked()).toEqual(nothingAsked);
  expect(askedOf(17)).toEqual(nothingAsked);
  expect(isRefined(nothingAsked)).toBe(false);
});
