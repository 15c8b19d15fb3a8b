import { reportFields, type ReportField } from '../types';

/** What a pasted column holds; undefined means that it is left alone. */
export type Column = ReportField | 'name' | undefined;

const headers: Record<string, Column> = {
  account: 'name',
  'account name': 'name',
  name: 'name',
  company: 'name',
  customer: 'name',
  status: 'status',
  'account status': 'status',
  business: 'business',
  'business relationship': 'business',
  it: 'it',
  'it relationship': 'it',
  exec: 'execLevel',
  'exec level': 'execLevel',
  'exec or director': 'execLevel',
  'exec or director level': 'execLevel',
  'exec/director level': 'execLevel',
  notes: 'notes',
  note: 'notes',
  remarks: 'notes',
};

const ignored = ['city', 'state', 'country', 'location'];

/** The columns that a heading line names, or undefined when the line is no heading. */
export function columnsOfHeading(cells: readonly string[]): readonly Column[] | undefined {
  const words = cells.map((cell) => cell.trim().toLowerCase());
  const known = words.map((word) => (Object.hasOwn(headers, word) ? headers[word] : undefined));
  const understood = words.filter((word) => Object.hasOwn(headers, word) || ignored.includes(word)).length;
  return understood >= Math.max(2, words.length / 2) ? known : undefined;
}

/** What a heading line names that is no column of the report, as it is written there. */
export function unknownColumns(cells: readonly string[]): readonly string[] {
  return cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '' && !Object.hasOwn(headers, cell.toLowerCase()))
    .filter((cell) => !ignored.includes(cell.toLowerCase()));
}

/** The report's own columns from one of them on, for a block without a heading. */
export function columnsFrom(first: ReportField, count: number): readonly Column[] {
  const fields = reportFields.slice(reportFields.indexOf(first));
  return Array.from({ length: count }, (_, index) => fields[index]);
}
