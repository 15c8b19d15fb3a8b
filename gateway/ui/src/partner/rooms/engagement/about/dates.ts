import { dateInDays, zoneInWords } from '@/lib/times';
import { counted } from '@/lib/words';

const full = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const short = { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' } as const;

const dayOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

export interface Window {
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly zone: string;
}

/** "Monday, March 8 – Wednesday, March 10, 2027 (Central Time)". */
export function datesInWords({ firstDay, lastDay, zone }: Window): string {
  if (firstDay === null) return 'The dates are not set yet';
  const words = new Intl.DateTimeFormat(undefined, full);
  const days =
    lastDay === null || lastDay === firstDay
      ? words.format(dayOf(firstDay))
      : words.formatRange(dayOf(firstDay), dayOf(lastDay));
  return `${days} (${zoneInWords(zone)})`;
}

/** "Fri, Dec 5 (Central Time)". */
export function shortDayInWords(day: string, zone: string): string {
  return `${new Intl.DateTimeFormat(undefined, short).format(dayOf(day))} (${zoneInWords(zone)})`;
}

/** "Due tomorrow, Fri, Dec 5 (Central Time)"; what is late says how late it is. */
export function dueInWords(dueOn: string, overdue: boolean, zone: string, now = new Date()): string {
  const day = shortDayInWords(dueOn, zone);
  const days = daysUntil(dueOn, zone, now);
  if (overdue)
    return days < 0 ? `${counted(-days, 'day')} overdue, was due ${day}` : `Overdue, was due ${day}`;
  if (days === 0) return `Due today, ${day}`;
  if (days === 1) return `Due tomorrow, ${day}`;
  return days > 1 ? `Due in ${counted(days, 'day')}, ${day}` : `Due ${day}`;
}

/** Counted where the engagement is, whose day it is. */
function daysUntil(day: string, zone: string, now: Date): number {
  return Math.round((dayOf(day).getTime() - dayOf(dateInDays(0, zone, now)).getTime()) / 86_400_000);
}
