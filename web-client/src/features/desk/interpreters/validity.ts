import { parseDate } from '@internationalized/date';
import type { Certificate } from '../../../api/types';

export type Validity = { state: 'valid' | 'expired' | 'notYet' } | { state: 'soon'; days: number };

/** A coordinator is warned so many days ahead. */
const AHEAD = 30;

/** Whether a certificate counts on that day (YYYY-MM-DD); its last day is a day on which it does. */
export function validityOf({ validFrom, validUntil }: Certificate, day: string): Validity {
  if (day < validFrom) return { state: 'notYet' };
  if (!validUntil) return { state: 'valid' };
  if (day > validUntil) return { state: 'expired' };
  const days = parseDate(validUntil).compare(parseDate(day));
  return days <= AHEAD ? { state: 'soon', days } : { state: 'valid' };
}
