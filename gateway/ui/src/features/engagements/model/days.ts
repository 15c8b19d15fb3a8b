/** "Dec 5 – 7, 2026": a window of days as people read it. */
export function dayRange(first: string | null, last: string | null, locale: string): string | undefined {
  if (first === null) return undefined;
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const from = new Date(`${first}T00:00:00Z`);
  return last === null || last === first
    ? format.format(from)
    : format.formatRange(from, new Date(`${last}T00:00:00Z`)).replaceAll('\u2009', ' ');
}
