import { reportFields, type AccountRow, type FieldValue, type ReportField } from '../types';

/** Who last signed a row, and whether it counts as answered: all that a confirmation changes. */
export interface Signature extends Pick<AccountRow, 'answered' | 'earlier' | 'reportedAt' | 'reportedBy'> {
  readonly revision: number;
}

/** The newer of each field and of the signature of two readings of one row, for answers may overtake each other on the way. */
export function mergeRow(known: AccountRow, read: AccountRow): AccountRow {
  let merged = read;
  for (const field of reportFields)
    merged = withField(merged, field, known.report[field], known.revisions[field]);
  return withSignature(merged, signatureOf(known));
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

/** The row after it was signed; an older signature changes nothing. */
export function withSignature(row: AccountRow, { revision, ...signed }: Signature): AccountRow {
  if (revision <= row.revisions.signature) return row;
  return { ...row, ...signed, revisions: { ...row.revisions, signature: revision } };
}

function signatureOf({ answered, earlier, reportedAt, reportedBy, revisions }: AccountRow): Signature {
  return { answered, earlier, reportedAt, reportedBy, revision: revisions.signature };
}
