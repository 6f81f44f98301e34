import { expect, it } from 'vitest';
import { lineOfPeer, remoteLines } from './remoteLines';

const offer = [
  'v=0',
  'a=group:BUNDLE 0 1 2 3 4',
  'm=audio 9 UDP/TLS/RTP/SAVPF 111',
  'a=mid:0',
  'a=recvonly',
  'm=video 9 UDP/TLS/RTP/SAVPF 98 99',
  'a=mid:1',
  'a=recvonly',
  'm=audio 9 UDP/TLS/RTP/SAVPF 111',
  'a=mid:2',
  'a=sendonly',
  'a=msid:bbbb-audio-0 bbbb-a0',
  'a=ssrc:77 cname:bbbb',
  'm=video 9 UDP/TLS/RTP/SAVPF 98 99',
  'a=mid:3',
  'a=sendonly',
  'a=msid:bbbb-video-0 bbbb-v0',
  'a=ssrc-group:FID 1835744514 2466249218',
  'a=ssrc:2466249218 cname:bbbb',
  'a=ssrc:1835744514 cname:bbbb',
  'm=video 9 UDP/TLS/RTP/SAVPF 98 99',
  'a=mid:4',
  'a=inactive',
].join('\r\n');

it('finds where a peer sends, and by which SSRC', () => {
  const lines = remoteLines(`${offer}\r\n`);
  expect(lines.map((line) => line.mid)).toEqual(['2', '3']);
  expect(lineOfPeer(lines, 'bbbb', 'video')).toEqual({
    mid: '3',
    kind: 'video',
    stream: 'bbbb-video-0',
    ssrc: 1835744514,
  });
  expect(lineOfPeer(lines, 'bbbb', 'audio')?.ssrc).toBe(77);
});

it('finds nothing of a peer that has left or has no endpoint yet', () => {
  expect(lineOfPeer(remoteLines(offer), 'aaaa', 'video')).toBeUndefined();
  expect(lineOfPeer(remoteLines(offer), null, 'video')).toBeUndefined();
});
