import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OldPath } from './oldPath';

const remote = { video: null, audio: null };
const gone = vi.fn();
let old: OldPath;

function path(state: RTCPeerConnectionState = 'connected') {
  return { state, use: vi.fn(), close: vi.fn() };
}

beforeEach(() => {
  vi.useFakeTimers();
  gone.mockClear();
  old = new OldPath(gone);
});

afterEach(() => vi.useRealTimers());

test('it shows the peer until the new path does, and sends a little longer', () => {
  const left = path();
  old.keep(left, remote);
  expect(old.remote).toBe(remote);
  old.replaced();
  expect(old.remote).toBeNull();
  vi.advanceTimersByTime(2_900);
  expect(left.close).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(left.close).toHaveBeenCalledOnce();
  expect(gone).not.toHaveBeenCalled();
});

test('a new path that stays without a picture is not hidden for ever', () => {
  const left = path();
  old.keep(left, remote);
  vi.advanceTimersByTime(10_000);
  expect(old.remote).toBeNull();
  expect(left.close).toHaveBeenCalledOnce();
  expect(gone).toHaveBeenCalledOnce();
});

test('a path that breaks while it is left is not shown any more', () => {
  const left = path();
  old.keep(left, remote);
  old.check();
  expect(old.remote).toBe(remote);
  left.state = 'failed';
  old.check();
  expect(old.remote).toBeNull();
  expect(gone).toHaveBeenCalledOnce();
});

test('moved twice in a row, the picture that there is stays and the path between goes', () => {
  const first = path();
  const between = path();
  old.keep(first, remote);
  old.keep(between, { video: null, audio: null });
  expect(old.remote).toBe(remote);
  expect(between.close).toHaveBeenCalledOnce();
  expect(first.close).not.toHaveBeenCalled();
});

test('one that only sends still goes at once when the next is left', () => {
  const first = path();
  const second = path();
  old.keep(first, remote);
  old.replaced();
  old.keep(second, remote);
  expect(first.close).toHaveBeenCalledOnce();
  expect(old.remote).toBe(remote);
});

test('a camera that goes off goes off there too', () => {
  const left = path();
  old.keep(left, remote);
  const off = { camera: null, microphone: null, mayHaveCamera: true };
  old.use(off);
  expect(left.use).toHaveBeenCalledWith(off);
});
