import { notesLength, notesLimit, type FieldValue, type ReportField, type Status } from '../types';

export type CellReading = { readonly value: FieldValue } | { readonly wrong: string };

const statuses: Record<string, Status> = {
  '1': 'TARGET',
  t: 'TARGET',
  target: 'TARGET',
  red: 'TARGET',
  '2': 'PAST_CUSTOMER',
  p: 'PAST_CUSTOMER',
  past: 'PAST_CUSTOMER',
  'past customer': 'PAST_CUSTOMER',
  'former customer': 'PAST_CUSTOMER',
  yellow: 'PAST_CUSTOMER',
  '3': 'ACTIVE_CUSTOMER',
  a: 'ACTIVE_CUSTOMER',
  active: 'ACTIVE_CUSTOMER',
  'active customer': 'ACTIVE_CUSTOMER',
  'current customer': 'ACTIVE_CUSTOMER',
  green: 'ACTIVE_CUSTOMER',
};

const yes = ['yes', 'y', 'true', 'x', '1', '✓', '✔'];
const no = ['no', 'n', 'false', '0'];

/** What a pasted cell says for a field, or why it says nothing that the field takes. */
export function readCell(field: ReportField, cell: string): CellReading {
  if (field === 'notes') return readNotes(cell.trim().replace(/^'(?=[=+\-@])/, ''));
  const word = cell
    .trim()
    .toLowerCase()
    .replace(/[_\s]+/g, ' ');
  return field === 'status' ? readStatus(cell, word) : readYesNo(cell, word);
}

function readStatus(cell: string, word: string): CellReading {
  const status = Object.hasOwn(statuses, word) ? statuses[word] : undefined;
  return status
    ? { value: status }
    : { wrong: `“${shortened(cell)}” is not a status: use Target, Past customer or Active customer` };
}

function readYesNo(cell: string, word: string): CellReading {
  if (yes.includes(word)) return { value: true };
  if (no.includes(word)) return { value: false };
  return { wrong: `“${shortened(cell)}” is not an answer: use Yes or No` };
}

function readNotes(text: string): CellReading {
  const over = notesLength(text) - notesLimit;
  if (over <= 0) return { value: text };
  return { wrong: `The note is ${over} characters longer than ${notesLimit}` };
}

function shortened(cell: string): string {
  return cell.length > 40 ? `${cell.slice(0, 40)}…` : cell;
}
