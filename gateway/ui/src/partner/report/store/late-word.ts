import { shortMoment } from '../../moments';
import type { AccountRow } from '../types';
import { reporter } from './reporter';

/** A word on an account that came too late: that its earlier answers are still true, or that they are not after all. */
export type LateWord = 'confirm' | 'take back';

/** What is true instead, and by whose word. */
export function lateWords(word: LateWord, row: AccountRow, contactName: string): string {
  const who = reporter(row, contactName);
  const when = row.reportedAt === null ? '' : `, ${shortMoment(row.reportedAt)}`;
  if (row.answered) return `Not taken back: answered again since by ${who}${when}`;
  return `${word === 'confirm' ? 'Not confirmed' : 'Open'}: answers removed since by ${who}${when}`;
}
