import { describe, expect, it } from 'vitest';
import { type Advice, freshPath, newRecovery, type PathState, type Recovery, recover, tryAgain } from './recovery';

const connected: Omit<PathState, 'now' | 'bytes'> = { connection: 'connected', expected: true, linkUp: true };

/** Looks once a second; `bytes` grows while media flows. */
function seconds(n: number, path: Partial<PathState> & { flows?: boolean }, from: { state: Recovery; now: number }) {
  const { flows, ...rest } = path;
  let { state, now } = from;
  let bytes = state.bytes;
  const advices: Advice[] = [];
  for (let i = 0; i < n; i += 1) {
    now += 1000;
    bytes += flows ? 1000 : 0;
    const { next, advice } = recover(state, { ...connected, bytes, ...rest, now });
    state = next;
    advices.push(advice);
  }
  return { state, now, advices, joins: advices.filter((advice) => advice === 'join').length };
}
const start = { state: newRecovery(0), now: 0 };

describe('a path', () => {
  it('with media flowing is left alone', () => {
    expect(seconds(60, { flows: true }, start).joins).toBe(0);
  });

  it('that failed is made anew at once', () => {
    const live = seconds(5, { flows: true }, start);
    expect(seconds(1, { connection: 'failed' }, live).advices).toEqual(['join']);
  });

  it('that is disconnected gets two seconds', () => {
    const live = seconds(5, { flows: true }, start);
    expect(seconds(3, { connection: 'disconnected' }, live).advices).toEqual(['wait', 'wait', 'join']);
  });

  it('that says connected while nothing arrives for four seconds is not believed', () => {
    const live = seconds(5, { flows: true }, start);
    expect(seconds(4, {}, live).advices).toEqual(['wait', 'wait', 'wait', 'join']);
  });

  it('is quiet for a good reason when the peer is away or has no camera on', () => {
    const live = seconds(5, { flows: true }, start);
    expect(seconds(60, { expected: false }, live).joins).toBe(0);
  });

  it('gets longer to its first picture', () => {
    expect(seconds(7, {}, start).joins).toBe(0);
    expect(seconds(9, {}, start).joins).toBe(1);
  });

  it('that never connects is given up after eight seconds', () => {
    expect(seconds(10, { connection: 'connecting' }, start).joins).toBe(1);
  });
});

describe('trying again', () => {
  it('is spaced, ends after three tries, and says so once', () => {
    const live = seconds(5, { flows: true }, start);
    const lost = seconds(30, { connection: 'failed' }, live);
    const at = lost.advices.flatMap((advice, second) => (advice === 'wait' ? [] : [`${second + 1} ${advice}`]));
    expect(at).toEqual(['1 join', '3 join', '7 join', '15 give_up']);
  });

  it('waits for the connection to the server', () => {
    const live = seconds(5, { flows: true }, start);
    const away = seconds(20, { connection: 'failed', linkUp: false }, live);
    expect(away.joins).toBe(0);
    expect(seconds(1, { connection: 'failed' }, away).joins).toBe(1);
  });

  it('is not forgotten by a fresh endpoint that does not work either', () => {
    const failed = seconds(1, { connection: 'failed' }, seconds(5, { flows: true }, start));
    const fresh = { state: freshPath(failed.state, failed.now), now: failed.now };
    expect(fresh.state.tries).toBe(1);
    expect(seconds(9, { connection: 'failed' }, fresh).state.tries).toBe(3);
  });

  it('starts anew once media flowed again, or when the network is back', () => {
    const failed = seconds(30, { connection: 'failed' }, seconds(5, { flows: true }, start));
    expect(failed.state.gaveUp).toBe(true);
    expect(tryAgain(failed.state)).toMatchObject({ tries: 0, gaveUp: false });
    const fresh = { state: freshPath(failed.state, failed.now), now: failed.now };
    expect(seconds(3, { flows: true }, fresh).state.tries).toBe(0);
  });
});
