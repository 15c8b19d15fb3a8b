/** What the partner's side of heatmap-service speaks: own types, none of which knows an internal field. */
export type Status = 'TARGET' | 'PAST_CUSTOMER' | 'ACTIVE_CUSTOMER';

export type ReportField = 'status' | 'business' | 'it' | 'execLevel' | 'notes';

export type FieldValue = string | boolean | null;

export type ReportValues = Record<ReportField, FieldValue>;

export type Revisions = Record<ReportField, number>;

export const reportFields: readonly ReportField[] = ['status', 'business', 'it', 'execLevel', 'notes'];

export const notesLimit = 4000;

/** The length that the limit means: characters as people count them, not their halves. */
export function notesLength(text: string): number {
  return text.length <= notesLimit - 300 ? text.length : Array.from(text).length;
}

export interface ReportRequest {
  readonly requestId: string;
  readonly partnerName: string;
  readonly contactName: string;
  readonly askedBy: string;
  readonly message: string | null;
  readonly dueOn: string | null;
  readonly state: string;
  readonly accounts: number;
  readonly reported: number;
  readonly expiresAt: string;
}

export interface AccountRow {
  readonly accountId: string;
  readonly name: string;
  readonly city: string | null;
  readonly state: string | null;
  readonly country: string | null;
  readonly report: ReportValues;
  readonly revisions: Revisions;
  readonly reportedAt: string | null;
  readonly reportedBy: string | null;
  readonly answered: boolean;
  readonly earlier: boolean;
}

/** The value of a colleague that an edit did not see. */
export interface Theirs {
  readonly value: FieldValue;
  readonly revision: number;
  readonly by?: string;
  readonly at?: string;
}

export interface SavedField {
  readonly field: ReportField;
  readonly value: FieldValue;
  readonly revision: number;
  readonly answered: boolean;
  readonly reportedAt: string | null;
}
