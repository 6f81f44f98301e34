/** What one second's look at a peer connection tells, all counters as they stand. */
export interface Sample {
  /** Page clock, ms. */
  at: number;
  framesDecoded: number;
  frameHeight: number;
  bytesReceived: number;
  freezeCount: number;
  roundTripMillis: number | null;
  /** What our own camera delivers; null while it is off. */
  cameraFps: number | null;
}

/** The fields of the W3C statistics that are read here; all of them may be absent. */
export interface Stat {
  id: string;
  type: string;
  kind?: string;
  ssrc?: number;
  framesDecoded?: number;
  frameHeight?: number;
  bytesReceived?: number;
  freezeCount?: number;
  framesPerSecond?: number;
  selectedCandidatePairId?: string;
  nominated?: boolean;
  state?: string;
  currentRoundTripTime?: number;
}

/**
 * Reads a report for the peer's video. Only the peer's own SSRC counts: a bridge sends probes under an SSRC of its own,
 * which show up as another inbound stream without frames.
 */
export function readSample(stats: Iterable<Stat>, at: number, ssrc: number | null): Sample {
  const all = [...stats];
  const inbound = all.filter((stat) => stat.type === 'inbound-rtp' && stat.kind === 'video');
  const video = inbound.find((stat) => ssrc !== null && stat.ssrc === ssrc);
  const camera = all.find((stat) => stat.type === 'media-source' && stat.kind === 'video');
  const round = pair(all)?.currentRoundTripTime;
  return {
    at,
    framesDecoded: video?.framesDecoded ?? 0,
    frameHeight: video?.frameHeight ?? 0,
    bytesReceived: video?.bytesReceived ?? 0,
    freezeCount: video?.freezeCount ?? 0,
    roundTripMillis: round === undefined ? null : Math.round(round * 1000),
    cameraFps: camera?.framesPerSecond ?? null,
  };
}

function pair(stats: Stat[]): Stat | undefined {
  const transport = stats.find((stat) => stat.type === 'transport' && stat.selectedCandidatePairId);
  return (
    stats.find((stat) => stat.id === transport?.selectedCandidatePairId) ??
    stats.find((stat) => stat.type === 'candidate-pair' && stat.nominated && stat.state === 'succeeded')
  );
}
