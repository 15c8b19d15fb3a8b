const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** "12 days ago", "in 5 minutes", "just now". */
export function relativeTime(instant: string, locale: string, now = Date.now()): string {
  const seconds = (Date.parse(instant) - now) / 1000;
  const [unit, size] = units.find(([, length]) => Math.abs(seconds) >= length) ?? [undefined, 1];
  if (unit === undefined) return seconds > 0 ? 'in a moment' : 'just now';
  if (unit === 'week')
    return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(
      Math.trunc(seconds / 86_400),
      'day',
    );
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.trunc(seconds / size), unit);
}

/** "Nov 21, 2026, 2:05 PM Central Time": a time always carries its zone in words. */
export function exactTime(instant: string, locale: string, zone: string): string {
  const time = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: zone,
  }).format(new Date(instant));
  return `${time} ${zoneInWords(zone, locale)}`;
}

/** "2:05 PM", with the day in front unless it is today. */
export function timeOfDay(instant: string, locale: string, zone: string, now = new Date()): string {
  const day = (date: Date): string => new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(date);
  const date = new Date(instant);
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: zone }).format(date);
  if (day(date) === day(now)) return time;
  return `${new Intl.DateTimeFormat(locale, { weekday: 'short', month: 'short', day: 'numeric', timeZone: zone }).format(date)}, ${time}`;
}

/** "Central Time" for America/Chicago. */
export function zoneInWords(zone: string, locale = 'en-US'): string {
  const parts = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    timeZoneName: 'longGeneric',
  }).formatToParts(new Date());
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
}

/** A date without time or zone, such as a due date: "Dec 5, 2026". */
export function plainDate(date: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** "Dec 5": a date near today, where the year goes without saying; one far away has it. */
export function shortDate(date: string, locale: string, now = Date.now()): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (Math.abs(day.getTime() - now) > 200 * 86_400_000) return plainDate(date, locale);
  return new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone: 'UTC' }).format(day);
}

/** The day of a moment where the user is, as yyyy-mm-dd. */
export function dayOf(instant: string, zone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date(instant));
}

/** The date of today plus some days where the user is, as yyyy-mm-dd. */
export function dateInDays(days: number, zone: string, now = new Date()): string {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(now);
  const date = new Date(`${today}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

export const browserZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
