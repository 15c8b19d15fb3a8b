import type { Preferences, QuietHours } from '@/api/types';
import { minutesOf, minutesRule } from '@/components/minutes';
import { browserZone } from '@/lib/times';

/** The preferences as they are being typed. */
export interface Draft {
  delay: string;
  bound: string;
  zone: string | null;
  locale: string | null;
  nights: boolean;
  from: string;
  to: string;
  weekendsOff: boolean;
}

/** What is wrong, by field, in words. */
export type Faults = Partial<Record<'delay' | 'bound' | 'from' | 'to', string>>;

export function draftOf({ delayMinutes, maxWaitMinutes, zone, locale, quietHours }: Preferences): Draft {
  return {
    delay: String(delayMinutes),
    bound: String(maxWaitMinutes),
    zone: zone ?? null,
    locale: locale ?? null,
    nights: quietHours?.from != null,
    from: quietHours?.from?.slice(0, 5) ?? '20:00',
    to: quietHours?.to?.slice(0, 5) ?? '07:00',
    weekendsOff: quietHours?.weekendsOff ?? false,
  };
}

export function faultsOf(draft: Draft): Faults {
  const delay = minutesOf(draft.delay);
  const bound = minutesOf(draft.bound);
  const faults: Faults = {};
  if (delay === undefined) faults.delay = minutesRule;
  if (bound === undefined) faults.bound = minutesRule;
  else if (delay !== undefined && bound < delay) faults.bound = 'Enter at least as many minutes as above';
  if (draft.nights && draft.from === '') faults.from = 'Enter a time, such as 8:00 PM';
  if (draft.nights && draft.to === '') faults.to = 'Enter a time, such as 7:00 AM';
  else if (draft.nights && draft.from === draft.to) faults.to = 'Choose another time than the start';
  return faults;
}

/** What to save; undefined while something is wrong. Quiet hours need a clock: at least the browser's. */
export function preferencesOf(draft: Draft): Preferences | undefined {
  const delayMinutes = minutesOf(draft.delay);
  const maxWaitMinutes = minutesOf(draft.bound);
  if (delayMinutes === undefined || maxWaitMinutes === undefined) return undefined;
  if (Object.keys(faultsOf(draft)).length > 0) return undefined;
  const quietHours = quietHoursOf(draft);
  const zone = draft.zone ?? (quietHours === null ? null : browserZone());
  return { delayMinutes, maxWaitMinutes, zone, locale: draft.locale, quietHours };
}

function quietHoursOf({ nights, from, to, weekendsOff }: Draft): QuietHours | null {
  if (!nights && !weekendsOff) return null;
  return { from: nights ? from : null, to: nights ? to : null, weekendsOff };
}
