import { shortMoment } from '../../../shell/moments';
import type { AccountRow } from '../types';
import { reporter } from './reporter';

/** A confirmation that came too late: that its earlier answers are still true, or that they are not after all. */
export type LateConfirmation = 'confirm' | 'take back';

/** What is true instead, and who says so. */
export function lateWords(confirmation: LateConfirmation, row: AccountRow, contactName: string): string {
  const who = reporter(row, contactName);
  const when = row.reportedAt === null ? '' : `, ${shortMoment(row.reportedAt)}`;
  if (row.answered) return `Not undone: ${who} answered again${when}`;
  return `${confirmation === 'confirm' ? 'Not confirmed' : 'Not answered'}: ${who} removed the answers${when}`;
}
