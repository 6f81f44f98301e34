import { render } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Line } from '../../protocol/messages';
import { lineOf } from '../../test/call';
import { LineSounds } from './LineSounds';
import { usePeerSound } from './useTracks';

const stream = (id: string) => ({ id }) as MediaStream;
const each = { l1: { video: null, audio: stream('a1') }, l2: { video: null, audio: stream('a2') } };

vi.mock('./useTracks', () => ({ usePeerSound: vi.fn() }));
vi.mock('../../call/live', () => ({ useLive: (part: (view: unknown) => unknown) => part({ media: { each } }) }));
beforeEach(() => vi.mocked(usePeerSound).mockClear());

const played = (...lines: Line[]) => {
  render(<LineSounds lines={lines} />);
  return vi.mocked(usePeerSound).mock.calls.map(([sound]) => sound?.id ?? null);
};

it('plays every telephone that is up, from the first tone on', () => {
  expect(played(lineOf({ state: 'ringing' }), lineOf({ lineId: 'l2' }))).toEqual(['a1', 'a2']);
});

it('plays none that is on hold or over', () => {
  expect(played(lineOf({ held: true }), lineOf({ lineId: 'l2', state: 'ended' }))).toEqual([]);
});

it('waits for a sound that is not there yet', () => {
  expect(played(lineOf({ lineId: 'l3' }))).toEqual([null]);
});
