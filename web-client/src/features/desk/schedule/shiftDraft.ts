import type { Shift, ShiftRequest } from '../../../api/types';
import { tidyHour } from './week';

export type PlannedKind = 'rest' | 'meal' | 'technical' | 'meeting';

export interface BreakDraft {
  start: string;
  end: string;
  kind: PlannedKind;
}

/** A shift as the form holds it; without id it is a new one. */
export interface ShiftDraft {
  id: string | null;
  version: number | null;
  interpreterId: string;
  day: string | null;
  start: string;
  end: string;
  breaks: BreakDraft[];
}

export const newDraft = (day: string, interpreterId = ''): ShiftDraft => ({
  id: null,
  version: null,
  interpreterId,
  day,
  start: '09:00',
  end: '18:00',
  breaks: [],
});

export const draftOf = (shift: Shift): ShiftDraft => ({
  id: shift.id,
  version: shift.version,
  interpreterId: shift.interpreterId,
  day: shift.day,
  start: shift.start,
  end: shift.end,
  breaks: shift.breaks.map(({ start, end, kind }) => ({ start, end, kind: kind as PlannedKind })),
});

/** As the server wants it; null while something is not chosen yet. */
export function requestOf(draft: ShiftDraft): ShiftRequest | null {
  if (!draft.day || !draft.interpreterId) return null;
  return {
    interpreterId: draft.interpreterId,
    day: draft.day,
    start: tidyHour(draft.start),
    end: tidyHour(draft.end),
    breaks: draft.breaks.map(({ start, end, kind }) => ({ start: tidyHour(start), end: tidyHour(end), kind })),
    version: draft.version,
  };
}
