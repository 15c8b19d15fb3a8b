import type { FieldValue, ReportField, Status } from './types';

export interface StatusWord {
  readonly status: Status;
  readonly letter: string;
  readonly word: string;
  readonly key: string;
}

export const statusWords: readonly StatusWord[] = [
  { status: 'TARGET', letter: 'T', word: 'Target', key: '1' },
  { status: 'PAST_CUSTOMER', letter: 'P', word: 'Past customer', key: '2' },
  { status: 'ACTIVE_CUSTOMER', letter: 'A', word: 'Active customer', key: '3' },
];

export const fieldWords: Record<ReportField, string> = {
  status: 'Status',
  business: 'Business',
  it: 'IT',
  execLevel: 'Exec or director level',
  notes: 'Notes',
};

/** A value as one reads it aloud. */
export function valueInWords(field: ReportField, value: FieldValue): string {
  if (field === 'status') return statusWords.find((one) => one.status === value)?.word ?? 'no status';
  if (field === 'notes') return typeof value === 'string' && value !== '' ? value : 'no notes';
  if (value === null) return 'no answer';
  return value === true ? 'Yes' : 'No';
}
