/** A plain day, as the sender chose it: the same day everywhere. */
export function dayInWords(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Intl.DateTimeFormat(undefined, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(new Date(year, month - 1, date));
}

/** A moment on the reader's own clock, with the zone spelled out. */
export function momentInWords(moment: string): string {
  return `${dayAndTime(moment)} (${zoneInWords(moment)})`;
}

/** A moment on the reader's own clock, for where the zone is told once for many. */
export function dayAndTime(moment: string): string {
  const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'long', year: 'numeric' });
  return `${day.format(new Date(moment))}, ${timeOfDay(moment)}`;
}

/** The day of a moment where the reader is; the year only when it is another one. */
export function shortDay(moment: string, today = new Date()): string {
  const at = new Date(moment);
  const year = at.getFullYear() === today.getFullYear() ? undefined : 'numeric';
  return new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year }).format(at);
}

/** The time when it was today, else the day. */
export function shortMoment(moment: string, today = new Date()): string {
  return new Date(moment).toDateString() === today.toDateString()
    ? timeOfDay(moment)
    : shortDay(moment, today);
}

export function zoneInWords(moment = new Date().toISOString()): string {
  const parts = new Intl.DateTimeFormat(undefined, { timeZoneName: 'long' }).formatToParts(new Date(moment));
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? 'your time zone';
}

function timeOfDay(moment: string): string {
  return new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' }).format(new Date(moment));
}
