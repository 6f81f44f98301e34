import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Typist } from './typist';

const sent: string[] = [];
let typist: Typist;

beforeEach(() => {
  vi.useFakeTimers();
  sent.length = 0;
  typist = new Typist((line, text) => sent.push(`${line} ${text}`));
});
afterEach(() => {
  typist.stop();
  vi.useRealTimers();
});

it('sends what stands in the line every 300 ms, not every key', () => {
  typist.type(0, 'Д');
  vi.advanceTimersByTime(100);
  typist.type(0, 'До');
  vi.advanceTimersByTime(199);
  expect(sent).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(sent).toEqual(['0 До']);
});

it('sends the end of a line at once, and nothing after it', () => {
  typist.type(0, 'Да\n');
  typist.flush();
  vi.advanceTimersByTime(1000);
  expect(sent).toEqual(['0 Да\n']);
});

it('loses nothing of a line when the next begins within the 300 ms', () => {
  typist.type(0, 'Да');
  typist.type(1, 'Н');
  vi.advanceTimersByTime(300);
  expect(sent).toEqual(['0 Да', '1 Н']);
});
