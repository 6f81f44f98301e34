import { describe, expect, it } from 'vitest';
import { type Guard, newGuard, report, watch } from './quality';
import { readSample, type Sample } from './stats';

/** Frames that arrived in each second of a recorded call. */
function play(framesEachSecond: number[], more: Partial<Sample> = {}, from: Guard = newGuard): Guard {
  let guard = from;
  let frames = from.samples.at(-1)?.framesDecoded ?? 0;
  let at = from.samples.at(-1)?.at ?? 0;
  for (const arrived of framesEachSecond) {
    frames += arrived;
    at += 1000;
    guard = watch(guard, {
      at,
      framesDecoded: frames,
      frameHeight: 480,
      bytesReceived: frames * 2000,
      freezeCount: 0,
      roundTripMillis: 40,
      cameraFps: null,
      ...more,
    });
  }
  return guard;
}
const seconds = (n: number, frames: number) => Array.from({ length: n }, () => frames);

describe('the picture', () => {
  it('of 30 frames a second at VGA is good', () => {
    expect(play(seconds(8, 30)).quality).toMatchObject({ level: 'good', fps: 30, frameHeight: 480 });
  });

  it('is not called bad for one stumble', () => {
    expect(play([...seconds(8, 30), 14, 30, 30]).quality?.level).toBe('good');
  });

  it('below 20 frames for three seconds is poor', () => {
    expect(play([...seconds(8, 30), ...seconds(7, 12)]).quality?.level).toBe('poor');
  });

  it('that is sharp but has 22 frames is fair', () => {
    expect(play(seconds(8, 22)).quality?.level).toBe('fair');
  });

  it('with a round trip of 0.4 s is fair', () => {
    expect(play(seconds(8, 30), { roundTripMillis: 400 }).quality?.level).toBe('fair');
  });

  it('below QVGA is poor however smooth', () => {
    expect(play(seconds(8, 30), { frameHeight: 180 }).quality?.level).toBe('poor');
  });

  it('that stands still is lost, though the browser counts no freeze', () => {
    expect(play([...seconds(8, 30), ...seconds(7, 0)]).quality?.level).toBe('lost');
  });

  it('must be better for six seconds before it is called better', () => {
    const poor = play([...seconds(4, 30), ...seconds(8, 10)]);
    expect(poor.quality?.level).toBe('poor');
    expect(play(seconds(6, 30), {}, poor).quality?.level).toBe('poor');
    expect(play(seconds(12, 30), {}, poor).quality?.level).toBe('good');
  });

  it('of a peer that came anew is counted from the start', () => {
    const before = play(seconds(8, 30));
    const anew = watch(before, { ...(before.samples.at(-1) as Sample), at: 9000, framesDecoded: 5 });
    expect(anew.samples).toHaveLength(1);
    expect(anew.quality?.fps).toBe(30);
  });

  it('shows a dark room by the frames of our own camera', () => {
    expect(play(seconds(5, 30), { cameraFps: 14 }).quality?.darkRoom).toBe(true);
  });

  it('is not judged by its run-up', () => {
    expect(play([4, 11, 24, 30]).quality).toBeNull();
    expect(play([4, 11, 24, 30, 30]).quality?.level).toBe('good');
  });
});

describe('the report of ten seconds', () => {
  it('has the mean of what was decoded', () => {
    expect(report(play([...seconds(8, 30), ...seconds(8, 20)]))).toMatchObject({ fps: 22.7, frameHeight: 480 });
  });

  it('counts stalls that the browser did not', () => {
    expect(report(play([30, 30, 0, 0, 30, 30, 0, 30]))?.freezes).toBe(2);
  });

  it('does not exist before there is something to compare', () => {
    expect(report(play([30]))).toBeNull();
  });
});

describe('a report of the browser', () => {
  const stats = [
    { id: 'probe', type: 'inbound-rtp', kind: 'video', ssrc: 1, framesDecoded: 0, bytesReceived: 0 },
    {
      id: 'peer',
      type: 'inbound-rtp',
      kind: 'video',
      ssrc: 2,
      framesDecoded: 90,
      frameHeight: 480,
      bytesReceived: 123456,
      freezeCount: 1,
    },
    { id: 'T', type: 'transport', selectedCandidatePairId: 'P2' },
    { id: 'P1', type: 'candidate-pair', nominated: false, state: 'succeeded', currentRoundTripTime: 0.9 },
    { id: 'P2', type: 'candidate-pair', nominated: true, state: 'succeeded', currentRoundTripTime: 0.0412 },
    { id: 'cam', type: 'media-source', kind: 'video', framesPerSecond: 29 },
  ];

  it('is read for the peer and not for the probes of the bridge', () => {
    expect(readSample(stats, 7, 2)).toEqual({
      at: 7,
      framesDecoded: 90,
      frameHeight: 480,
      bytesReceived: 123456,
      freezeCount: 1,
      roundTripMillis: 41,
      cameraFps: 29,
    });
  });

  it('of a peer that sends nothing yet is all zeros', () => {
    expect(readSample(stats, 7, null)).toMatchObject({ framesDecoded: 0, bytesReceived: 0 });
  });
});
