import { reportFields, type AccountRow, type FieldValue, type ReportField } from '../types';

/** The newer of each field of two readings of one row, for answers may overtake each other on the way. */
export function mergeRow(known: AccountRow, read: AccountRow): AccountRow {
  const older = reportFields.filter((field) => read.revisions[field] < known.revisions[field]);
  if (older.length === 0) return read;
  const report = { ...read.report };
  const revisions = { ...read.revisions };
  for (const field of older) {
    report[field] = known.report[field];
    revisions[field] = known.revisions[field];
  }
  return {
    ...read,
    report,
    revisions,
    answered: read.answered || known.answered,
    ...reportedLast(known, read),
  };
}

/** The row after one of its fields came to a value at a revision; an older revision changes nothing. */
export function withField(
  row: AccountRow,
  field: ReportField,
  value: FieldValue,
  revision: number,
): AccountRow {
  if (revision <= row.revisions[field]) return row;
  return {
    ...row,
    report: { ...row.report, [field]: value },
    revisions: { ...row.revisions, [field]: revision },
  };
}

function reportedLast(one: AccountRow, other: AccountRow): Pick<AccountRow, 'reportedAt' | 'reportedBy'> {
  const last = (one.reportedAt ?? '') > (other.reportedAt ?? '') ? one : other;
  return { reportedAt: last.reportedAt, reportedBy: last.reportedBy };
}
