import type { AccountRow, Confirmed, FieldValue, ReportField, SavedField } from './types';

/** What waits to be sent for one account: one of its fields, or the confirmation that its earlier answer is still true. */
export type EditField = ReportField | 'stillTrue';

/** The edits of a report. */
export interface ReportEdit {
  readonly field: EditField;
  readonly value: FieldValue;
  readonly saved: SavedField | Confirmed;
  readonly now: AccountRow;
}

/** A confirmation, or that it is taken back, has a call of its own. */
export function isConfirmation({ field }: { readonly field: EditField }): boolean {
  return field === 'stillTrue';
}
