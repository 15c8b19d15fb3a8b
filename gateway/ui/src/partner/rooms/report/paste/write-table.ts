import { valueInWords } from '../status-words';
import type { RowView } from '../store/row-view';
import { reportFields, type ReportField } from '../types';
import { writeBlock } from './parse-block';

const heading = [
  'Account',
  'City',
  'State',
  'Country',
  'Status',
  'Business',
  'IT',
  'Exec or director',
  'Notes',
];

/** The table as a block for a spreadsheet, in the words that pasting it back understands. */
export function writeTable(views: readonly RowView[]): string {
  return writeBlock([heading, ...views.map(line)]);
}

function line({ row, values }: RowView): readonly string[] {
  const answers = reportFields.map((field) => cell(field, values[field]));
  return [row.name, row.city ?? '', row.state ?? '', row.country ?? '', ...answers].map(harmless);
}

function cell(field: ReportField, value: RowView['values'][ReportField]): string {
  return value === null || value === '' ? '' : valueInWords(field, value);
}

/** A spreadsheet must not take a text for a formula. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
