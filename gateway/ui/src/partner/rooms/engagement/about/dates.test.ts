import { describe, expect, it } from 'vitest';
import { datesInWords, dueInWords } from './dates';

const zone = 'America/Chicago';
const plain = (text: string): string => text.replace(/\s/g, ' ');

describe('E1: the dates of an engagement', () => {
  it('carry their zone in words', () => {
    const window = { firstDay: '2027-03-08', lastDay: '2027-03-10', zone };
    expect(plain(datesInWords(window))).toBe('Monday, March 8 – Wednesday, March 10, 2027 (Central Time)');
    expect(datesInWords({ ...window, lastDay: '2027-03-08' })).toBe('Monday, March 8, 2027 (Central Time)');
    expect(datesInWords({ ...window, lastDay: null })).toBe('Monday, March 8, 2027 (Central Time)');
    expect(datesInWords({ ...window, firstDay: null })).toBe('The dates are not set yet');
  });

  it('are counted where the engagement is', () => {
    const evening = new Date('2026-12-02T03:00:00Z');
    expect(dueInWords('2026-12-01', false, zone, evening)).toMatch(/^Due today, Tue, Dec 1/);
    expect(dueInWords('2026-12-02', false, zone, evening)).toMatch(/^Due tomorrow/);
    expect(dueInWords('2026-12-05', false, zone, evening)).toBe('Due in 4 days, Sat, Dec 5 (Central Time)');
    expect(dueInWords('2026-11-30', true, zone, evening)).toMatch(/^1 day overdue, was due Mon, Nov 30/);
  });
});
