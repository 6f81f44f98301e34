import { useQuery } from '@tanstack/react-query';
import { get } from '../../api/http';
import type { Shift, ShiftBreak } from '../../api/types';

/** One's own shifts of this week; asked for again every minute, for a coordinator may change them. */
export function useMyShifts() {
  return useQuery({
    queryKey: ['my-shifts'],
    queryFn: ({ signal }) => get<Shift[]>('/api/my-shifts', signal),
    refetchInterval: 60_000,
  });
}

const within = (span: { from: string; to: string }, now: number) =>
  Date.parse(span.from) <= now && now < Date.parse(span.to);

export const shiftAt = (shifts: readonly Shift[], now: number): Shift | undefined =>
  shifts.find((shift) => within(shift, now));

/** The planned break that is on at `now`. */
export const breakAt = (shifts: readonly Shift[], now: number): ShiftBreak | undefined =>
  shifts.flatMap((shift) => shift.breaks).find((one) => within(one, now));
