import type { Call, TextLine } from '../protocol/messages';
import type { Line } from './state';

/** Ends a line on the wire: the author pressed Enter and the line will not change. */
export const END_OF_LINE = '\n';
/** The server takes 1000 characters a line, the end of line among them. */
export const MAX_LINE = 999;

/** A line from the wire, in the words of the panel. */
export function lineOf(wire: TextLine, call: Call | null): Line {
  const peer = call?.peers.find((one) => one.participantId === wire.author);
  const own = wire.author === call?.participantId;
  return {
    author: own ? null : wire.author,
    name: peer?.name ?? '',
    line: wire.line,
    text: wire.text.replace(/\n$/, ''),
    finished: wire.text.endsWith(END_OF_LINE),
    startedAt: Date.parse(wire.startedAt),
  };
}

/**
 * Lines with another one put in. What this page typed itself is newer than any echo of it; a line of the other side is
 * replaced whole, so a repeated or late message does no harm.
 */
export function putLine(lines: Line[], next: Line): Line[] {
  const index = lines.findIndex((line) => line.author === next.author && line.line === next.line);
  if (index < 0) {
    return [...lines, next].sort((a, b) => a.startedAt - b.startedAt || a.line - b.line);
  }
  return lines.map((line, at) => (at === index ? { ...next, startedAt: line.startedAt } : line));
}

/** A server's list laid over what the page knows: after a restart the server has lost lines that the page still has. */
export function mergeLines(known: Line[], fromServer: Line[]): Line[] {
  return fromServer.reduce((lines, line) => {
    const typedHere = line.author === null && lines.some((one) => one.author === null && one.line === line.line);
    return typedHere ? lines : putLine(lines, line);
  }, known);
}

/** The own line being written: the last one if it was not finished, else a new one. */
export function openLine(lines: Line[]): { line: number; text: string } {
  const own = lines.filter((line) => line.author === null);
  const last = own.reduce<Line | null>((found, line) => (!found || line.line > found.line ? line : found), null);
  if (!last) {
    return { line: 0, text: '' };
  }
  return last.finished ? { line: last.line + 1, text: '' } : { line: last.line, text: last.text };
}
