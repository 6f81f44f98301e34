import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Problem } from '../../api/problem';
import type { WrapUpForm } from '../../api/types';
import { Draft, type DraftState } from './draft';
import { emptyForm } from './form';

const saves: { agreed: string | null; leaving: boolean }[] = [];
const states: DraftState['state'][] = [];
let answer: () => Promise<unknown>;
let draft: Draft;
const form = (agreed: string): WrapUpForm => ({ ...emptyForm, agreed });

beforeEach(() => {
  vi.useFakeTimers();
  saves.length = 0;
  states.length = 0;
  answer = async () => undefined;
  draft = new Draft(
    (sent, leaving) => {
      saves.push({ agreed: sent.agreed, leaving });
      return answer();
    },
    (state) => states.push(state.state),
  );
});
afterEach(() => {
  draft.drop();
  vi.useRealTimers();
});

it('saves once after a row of changes', async () => {
  draft.change(form('П'));
  await vi.advanceTimersByTimeAsync(300);
  draft.change(form('Пр'));
  await vi.advanceTimersByTimeAsync(500);
  expect(saves).toEqual([{ agreed: 'Пр', leaving: false }]);
  expect(states.at(-1)).toBe('saved');
});

it('saves what was changed while a save was under way, afterwards', async () => {
  let finish: () => void = () => undefined;
  answer = () => new Promise<void>((resolve) => (finish = resolve));
  draft.change(form('а'));
  await vi.advanceTimersByTimeAsync(500);
  draft.change(form('аб'));
  await vi.advanceTimersByTimeAsync(500);
  expect(saves).toHaveLength(1);
  finish();
  await vi.advanceTimersByTimeAsync(500);
  expect(saves.map((save) => save.agreed)).toEqual(['а', 'аб']);
});

it('keeps trying while there is no connection, and says so', async () => {
  answer = async () => Promise.reject(new Problem('network', 0));
  draft.change(form('а'));
  await vi.advanceTimersByTimeAsync(500);
  expect(states.at(-1)).toBe('offline');
  answer = async () => undefined;
  await vi.advanceTimersByTimeAsync(3_000);
  expect(states.at(-1)).toBe('saved');
});

it('does not repeat what the server finds wrong', async () => {
  answer = async () => Promise.reject(new Problem('invalid', 400));
  draft.change(form('а'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(saves).toHaveLength(1);
  expect(states.at(-1)).toBe('refused');
});

it('sends what is unsaved when the page goes away, once', () => {
  draft.change(form('а'));
  draft.leave();
  draft.leave();
  expect(saves).toEqual([{ agreed: 'а', leaving: true }]);
});
