import type { IconName } from '../../../primitives/Icon';
import type { Tone } from '../../../primitives/Tag';

/** Whole percent, rounded down: 79.6 is not 80 yet. Null of nothing. */
export function percent(part: number, of: number): number | null {
  return of === 0 ? null : Math.floor((100 * part) / of);
}

export type Verdict = 'reached' | 'missed' | 'none';

export function verdict(part: number, of: number, wanted: number): Verdict {
  const share = percent(part, of);
  return share === null ? 'none' : share >= wanted ? 'reached' : 'missed';
}

export const looks: Record<Verdict, readonly [Tone, IconName]> = {
  reached: ['ok', 'check'],
  missed: ['danger', 'warning'],
  none: ['neutral', 'minus'],
};
