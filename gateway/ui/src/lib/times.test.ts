import { describe, expect, it } from 'vitest';
import { dateInDays, dayOf, exactTime, plainDate, relativeTime, shortDate, timeOfDay } from './times';

const now = new Date('2026-11-21T20:00:00Z');

describe('times in words', () => {
  it('tells how long ago', () => {
    expect(relativeTime('2026-11-09T20:00:00Z', 'en-US', now.getTime())).toBe('12 days ago');
    expect(relativeTime('2026-11-21T19:59:50Z', 'en-US', now.getTime())).toBe('just now');
  });

  it('names the zone of every exact time', () => {
    expect(exactTime('2026-11-21T20:05:00Z', 'en-US', 'America/Chicago').replaceAll('\u202f', ' ')).toBe(
      'Nov 21, 2026, 2:05 PM Central Time',
    );
  });

  it('adds the day when it is not today', () => {
    expect(timeOfDay('2026-11-21T20:05:00Z', 'en-GB', 'America/Chicago', now)).toBe('14:05');
    expect(timeOfDay('2026-11-22T20:05:00Z', 'en-GB', 'America/Chicago', now)).toContain('Sun');
  });

  it('keeps a date without a zone the same day everywhere', () => {
    expect(plainDate('2026-12-05', 'en-US')).toBe('Dec 5, 2026');
  });

  it('leaves out the year of a date that is near', () => {
    expect(shortDate('2026-12-05', 'en-US', now.getTime())).toBe('Dec 5');
    expect(shortDate('2027-12-05', 'en-US', now.getTime())).toBe('Dec 5, 2027');
  });

  it('knows on which day of the user a moment was', () => {
    expect(dayOf('2026-11-21T20:05:00Z', 'Pacific/Auckland')).toBe('2026-11-22');
  });

  it('counts days from the day that it is where the user is', () => {
    expect(dateInDays(1, 'Pacific/Auckland', now)).toBe('2026-11-23');
    expect(dateInDays(1, 'America/Chicago', now)).toBe('2026-11-22');
  });
});
