import { expect, it } from 'vitest';
import type { Tiredness } from '../../protocol/messages';
import { countedOn } from './tired';

const at = '2026-11-22T09:00:00Z';
const later = (seconds: number) => Date.parse(at) + seconds * 1000;
const told: Tiredness = {
  at,
  signing: false,
  resting: false,
  signed: 3600,
  stretch: 600,
  call: 0,
  owed: 300,
  rested: 60,
  swapDue: false,
  secondDue: false,
};

it('counts on what grows while signing', () => {
  expect(countedOn({ ...told, signing: true, call: 600 }, later(60))).toEqual({
    signed: 3660,
    stretch: 660,
    call: 660,
    owed: 300,
    rested: 60,
  });
});

it('counts rest on while resting, to no more than is owed', () => {
  expect(countedOn({ ...told, resting: true }, later(30)).rested).toBe(90);
  expect(countedOn({ ...told, resting: true }, later(900)).rested).toBe(300);
});

it('leaves everything as told in between, and when the page clock is behind', () => {
  expect(countedOn(told, later(60))).toMatchObject({ signed: 3600, rested: 60 });
  expect(countedOn({ ...told, signing: true }, later(-5)).signed).toBe(3600);
});
