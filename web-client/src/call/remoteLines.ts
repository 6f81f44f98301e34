/** Where in the peer connection the media of one source arrives. */
export interface RemoteLine {
  mid: string;
  kind: 'audio' | 'video';
  /** The stream id, `<endpoint of the peer>-video-0` or `-audio-0`. */
  stream: string;
  ssrc: number | null;
}

/**
 * The lines of an offer on which somebody sends. Read from the SDP and not from `track` events, because a line that is
 * given to another source keeps its track and fires none.
 */
export function remoteLines(sdp: string): RemoteLine[] {
  return sdp
    .split(/\r?\n(?=m=)/)
    .slice(1)
    .flatMap((section) => {
      const kind = /^m=(audio|video)/.exec(section)?.[1];
      const mid = /^a=mid:(.+?)\r?$/m.exec(section)?.[1];
      const stream = /^a=msid:(\S+)/m.exec(section)?.[1];
      if (!kind || !mid || !stream || !/^a=sendonly\r?$/m.test(section)) {
        return [];
      }
      const ssrc = /^a=ssrc-group:FID (\d+)/m.exec(section)?.[1] ?? /^a=ssrc:(\d+)/m.exec(section)?.[1];
      return [{ mid, kind: kind as 'audio' | 'video', stream, ssrc: ssrc ? Number(ssrc) : null }];
    });
}

/** The line of one peer's video or sound. */
export function lineOfPeer(
  lines: RemoteLine[],
  endpoint: string | null,
  kind: 'audio' | 'video',
): RemoteLine | undefined {
  return lines.find((line) => line.kind === kind && line.stream === `${endpoint}-${kind}-0`);
}
