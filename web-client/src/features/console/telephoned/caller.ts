import type { Call, Line } from '../../../protocol/messages';

/** The line of whoever telephoned the service. */
export const callersLine = (call: Call): Line | null => call.lines.find((line) => line.incoming) ?? null;

/** Who telephones: the organisation, else the masked number; empty if that was withheld. */
export const nameOfLine = (line: Line | null): string => line?.name || line?.number || '';
