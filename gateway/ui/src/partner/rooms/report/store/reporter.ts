import type { AccountRow } from '../types';

/** Who gave the answers of a row, as its reader would say: "you", a colleague by name, or just a colleague. */
export function reporter({ reportedBy }: Pick<AccountRow, 'reportedBy'>, contactName: string): string {
  return reportedBy === contactName ? 'you' : (reportedBy ?? 'a colleague');
}
