import { expect, it } from 'vitest';
import { HEIGHT, lightOf, WIDTH } from './light';

function room(brightness: (x: number, y: number) => number): number[] {
  return Array.from({ length: WIDTH * HEIGHT }, (_, at) => {
    const value = brightness(at % WIDTH, Math.floor(at / WIDTH));
    return [value, value, value, 255];
  }).flat();
}

it('finds an evenly lit room good', () => {
  expect(lightOf(room(() => 130))).toBe('good');
});

it('sees that it is dark', () => {
  expect(lightOf(room(() => 30))).toBe('dark');
});

it('sees a window behind the person, however dark the rest', () => {
  expect(lightOf(room((x, y) => (y < 20 && x < 24 ? 255 : 60)))).toBe('behind');
});

it('does not mind a white table below', () => {
  expect(lightOf(room((_, y) => (y > 30 ? 250 : 100)))).toBe('good');
});
