import type { Sample } from './stats';

export type Level = 'good' | 'fair' | 'poor' | 'lost';

/** What the last seconds of the peer's picture are like. */
export interface Quality {
  level: Level;
  fps: number;
  frameHeight: number;
  roundTripMillis: number | null;
  /** Our own camera gives too few frames: the room is dark. */
  darkRoom: boolean;
}

/** What a report of ten seconds says. */
export interface Report {
  fps: number;
  frameHeight: number;
  roundTripMillis: number | null;
  freezes: number;
}

export interface Guard {
  samples: Sample[];
  quality: Quality | null;
  /** A level that differs from the shown one, and since when (page clock, ms). */
  pending: { level: Level; since: number } | null;
}

export const newGuard: Guard = { samples: [], quality: null, pending: null };

const KEEP = 11_000;
const OVER = 3_000;
const DOWN_AFTER = 3_000;
const UP_AFTER = 6_000;
const RANK: Record<Level, number> = { good: 3, fair: 2, poor: 1, lost: 0 };

/**
 * Judges by frames that we count ourselves: during a dead stall the browser's own `framesPerSecond` is absent and
 * `freezeCount` stays 0. Worse is believed after 3 s, better after 6 s, so that the words do not flicker.
 */
export function watch(guard: Guard, sample: Sample): Guard {
  const last = guard.samples.at(-1);
  const restarted = last !== undefined && sample.framesDecoded < last.framesDecoded;
  const samples = [...(restarted ? [] : guard.samples), sample].filter((one) => sample.at - one.at <= KEEP);
  const recent = samples.filter((one) => sample.at - one.at <= OVER);
  const { fps, frameHeight, roundTripMillis } = summary(recent);
  // The first seconds of a path are its run-up: nobody is told that the connection is weak because it has just begun.
  const begun = sample.at - (samples[0]?.at ?? sample.at) > OVER;
  const now = begun ? levelOf(fps, frameHeight, roundTripMillis, stillFor(samples)) : null;
  if (now === null) {
    return { ...guard, samples, pending: null };
  }
  const shown = guard.quality?.level ?? now;
  const pending = now === shown ? null : samePending(guard, now, shown, sample.at);
  const patience = RANK[now] < RANK[shown] ? DOWN_AFTER : UP_AFTER;
  const turned = pending !== null && sample.at - pending.since >= patience;
  const level = turned ? now : shown;
  const darkRoom = recent.length > 2 && recent.every(({ cameraFps }) => cameraFps !== null && cameraFps < 20);
  return {
    samples,
    quality: { level, fps, frameHeight, roundTripMillis, darkRoom },
    pending: turned ? null : pending,
  };
}

/** Ten seconds in four numbers; null while there is nothing to compare. */
export function report(guard: Guard): Report | null {
  return guard.samples.length < 2 ? null : summary(guard.samples);
}

/** A pending level goes on waiting while the picture stays on the same side of what is shown. */
function samePending(guard: Guard, now: Level, shown: Level, at: number): { level: Level; since: number } {
  const before = guard.pending;
  const sameSide = before !== null && RANK[before.level] < RANK[shown] === RANK[now] < RANK[shown];
  return { level: now, since: sameSide ? before.since : at };
}

function levelOf(fps: number, height: number, roundTrip: number | null, still: number): Level {
  if (still >= 3_000) {
    return 'lost';
  }
  if (fps < 20 || still > 1_000 || height < 240 || (roundTrip ?? 0) > 800) {
    return 'poor';
  }
  return fps < 25 || height < 360 || (roundTrip ?? 0) >= 300 ? 'fair' : 'good';
}

/** How long no new frame has come, ms, at the resolution of the samples. */
function stillFor(samples: Sample[]): number {
  const last = samples.at(-1);
  const first = samples.find((one) => one.framesDecoded === last?.framesDecoded);
  return last && first ? last.at - first.at : 0;
}

function summary(samples: Sample[]): Report {
  const first = samples[0];
  const last = samples.at(-1);
  if (!first || !last || last.at === first.at) {
    return { fps: 0, frameHeight: last?.frameHeight ?? 0, roundTripMillis: last?.roundTripMillis ?? null, freezes: 0 };
  }
  const fps = ((last.framesDecoded - first.framesDecoded) * 1000) / (last.at - first.at);
  const stalls = samples.filter((one, at) => {
    const before = samples[at - 1];
    const beforeThat = samples[at - 2];
    const stands = before !== undefined && one.framesDecoded === before.framesDecoded;
    const stood = beforeThat !== undefined && before?.framesDecoded === beforeThat.framesDecoded;
    return stands && !stood;
  }).length;
  return {
    fps: Math.round(fps * 10) / 10,
    frameHeight: last.frameHeight,
    roundTripMillis: last.roundTripMillis,
    freezes: Math.max(last.freezeCount - first.freezeCount, stalls),
  };
}
