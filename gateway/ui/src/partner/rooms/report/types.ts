import type { components } from '../../generated/report';

/** What the partner's side of heatmap-service says of its JSON: own types, none of which knows an internal field. */
type Document = components['schemas'];

export type ReportField = keyof Document['Answer'];

export type FieldValue = Document['Answer'][ReportField];

export type Status = NonNullable<Document['Answer']['status']>;

export type ReportValues = Record<ReportField, FieldValue>;

export type Revisions = Document['Revisions'];

export const reportFields: readonly ReportField[] = ['status', 'business', 'it', 'execLevel', 'notes'];

export const notesLimit = 4000;

/** The length that the limit means: characters as people count them, not their halves. */
export function notesLength(text: string): number {
  return text.length <= notesLimit - 300 ? text.length : Array.from(text).length;
}

export type ReportRequest = Readonly<Document['RequestSummary']>;

export type AccountRow = Readonly<Omit<Document['AccountLine'], 'report'> & { report: ReportValues }>;

/** What is left of a confirmation, or after it was taken back. */
export type Confirmed = Readonly<Document['Confirmed']>;

/** What came of one edit; the field is the one that was sent. */
export type SavedField = Readonly<
  Pick<Document['EditAnswer'], 'revision' | 'answered' | 'reportedAt' | 'signature'> & {
    field: ReportField;
    value: FieldValue;
  }
>;

/** The value of a colleague that an edit did not see. */
export type ConflictingValue = Readonly<Document['Theirs'] & { value: FieldValue }>;

/** What became of one edit of a call: saved, a colleague was faster, or refused. */
export type EditOutcome = Readonly<
  Omit<Document['EditOutcome'], 'saved' | 'theirs'> & {
    saved: SavedField | null;
    theirs: ConflictingValue | null;
  }
>;

export interface EditedReport {
  readonly outcomes: readonly EditOutcome[];
}
