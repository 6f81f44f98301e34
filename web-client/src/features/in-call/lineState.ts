import type { Call, Line, LineResult } from '../../protocol/messages';

/** A line as a person would tell it. */
export type LineStateWord = 'dialling' | 'ringing' | 'talking' | 'held' | 'heldByThem' | LineResult;

export function stateOf(line: Line): LineStateWord {
  if (line.state === 'ended') return line.result ?? 'failed';
  if (line.state !== 'talking') return line.state;
  return line.held ? 'held' : line.heldByThem ? 'heldByThem' : 'talking';
}

export const isUp = (line: Line): boolean => line.state !== 'ended';
export const isTalking = (line: Line): boolean => line.state === 'talking';

/** Who telephoned with their number withheld cannot be called back. */
export const mayCallAgain = (line: Line): boolean => !isUp(line) && (!line.incoming || line.number !== '');

/** Whether an emergency keeps its lead: nobody leaves before it is resolved. */
export const holdsLead = (call: Call): boolean =>
  call.part === 'lead' && call.emergency !== null && (call.emergency.resolvedAt ?? null) === null;

/** Whether the end of the call cuts somebody off: not the service that was told that the emergency is resolved. */
export const cutsOff = ({ lines, emergency }: Call): boolean =>
  lines.some((line) => isUp(line) && !(line.emergency && emergency?.resolvedAt));
