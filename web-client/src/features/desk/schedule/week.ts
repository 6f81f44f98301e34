import { centreZone } from '../../../i18n';

const DAY = 86_400_000;
const plain = (day: string) => new Date(`${day}T00:00:00Z`);

/** The day so many days after, both as `YYYY-MM-DD`. */
export const plusDays = (day: string, days: number): string =>
  new Date(plain(day).getTime() + days * DAY).toISOString().slice(0, 10);

/** The Monday of that day's week. */
export const mondayOf = (day: string): string => plusDays(day, -((plain(day).getUTCDay() + 6) % 7));

/** Today by the centre's calendar, whatever the browser's is. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: centreZone() }).format(new Date());

export const weekOf = (monday: string): string[] => Array.from({ length: 7 }, (_, i) => plusDays(monday, i));

/** `9:5`, `900` or `9` as people type them; anything else as it is, for the server to judge. */
export function tidyHour(typed: string): string {
  const found = /^\s*(\d{1,2})(?:[:.\-\s]?(\d{2}))?\s*$/.exec(typed);
  return found ? `${(found[1] ?? '').padStart(2, '0')}:${found[2] ?? '00'}` : typed.trim();
}
