import { useMemo } from 'react';
import { type Language, language, locales, useLanguage } from './language';

let zone = 'Europe/Moscow';

/** Every time is shown in the centre's zone, wherever the browser is. */
export function setZone(next: string): void {
  zone = next;
}

export function centreZone(): string {
  return zone;
}

export interface Format {
  /** 22.11.2026, 10:14 */
  dateTime(instant: string): string;
  /** 22.11, 10:14 in this year, with the year otherwise */
  shortDateTime(instant: string): string;
  /** 10:14:05 */
  time(instant: string): string;
  /** 10:14 */
  shortTime(instant: string): string;
  /** 22 ноября 2026 г., of an instant in the centre's zone or of a plain date */
  date(value: string): string;
  /** 22.11.2026 */
  shortDate(value: string): string;
  /** 9:03 or 1:02:03 */
  duration(seconds: number): string;
  number(value: number, digits?: number): string;
}

const made = new Map<string, Format>();

function format(lang: Language): Format {
  const key = `${lang} ${zone}`;
  let found = made.get(key);
  if (!found) {
    found = make(locales[lang], zone);
    made.set(key, found);
  }
  return found;
}

function make(locale: string, timeZone: string): Format {
  const of = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { timeZone, ...options });
  /** A plain date is a day of the calendar and belongs to no zone. */
  const dated = (options: Intl.DateTimeFormatOptions) => {
    const [plain, instant] = [of({ ...options, timeZone: 'UTC' }), of(options)];
    return (value: string) => (value.length === 10 ? plain : instant).format(new Date(value));
  };
  const day = { day: '2-digit', month: '2-digit' } as const;
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const dateTime = of({ ...day, year: 'numeric', ...clock });
  const shortDateTime = of({ ...day, ...clock });
  const time = of({ ...clock, second: '2-digit' });
  const shortTime = of(clock);
  const date = dated({ day: 'numeric', month: 'long', year: 'numeric' });
  const shortDate = dated({ ...day, year: 'numeric' });
  const year = of({ year: 'numeric' });
  const at = (instant: string) => new Date(instant);
  return {
    dateTime: (instant) => dateTime.format(at(instant)),
    shortDateTime: (instant) =>
      (year.format(at(instant)) === year.format(new Date()) ? shortDateTime : dateTime).format(at(instant)),
    time: (instant) => time.format(at(instant)),
    shortTime: (instant) => shortTime.format(at(instant)),
    date,
    shortDate,
    duration,
    number: (value, digits = 0) =>
      new Intl.NumberFormat(locale, { maximumFractionDigits: digits, minimumFractionDigits: digits }).format(value),
  };
}

export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  const rest = String(whole % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}

export function useFormat(): Format {
  const lang = useLanguage();
  return useMemo(() => format(lang), [lang]);
}

/** For code outside React. */
export function currentFormat(): Format {
  return format(language());
}
