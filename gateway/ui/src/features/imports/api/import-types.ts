export type ImportState =
  'MAPPING' | 'CHECKING' | 'READY' | 'APPLYING' | 'APPLIED' | 'UNDOING' | 'UNDONE' | 'FAILED' | 'DISCARDED';

/** One import: where it stands, and what it does or did. */
export interface Import {
  id: string;
  fileName: string;
  format: 'CSV' | 'XLSX';
  state: ImportState;
  done: number;
  total: number;
  rows: number;
  added: number;
  changed: number;
  realigned: number;
  unchanged: number;
  leftOut: number;
  rejected: number;
  duplicates: number;
  withoutKey: number;
  removeLeftOut: boolean;
  removed: number;
  kept: number;
  notice: string;
  undoable: boolean;
  at: string;
  by: string;
  appliedAt: string | null;
  appliedBy: string | null;
  undoneAt: string | null;
  undoneBy: string | null;
}

export interface Mapping {
  columns: { name: string; samples: string[] }[];
  fields: { field: string; title: string; required: boolean }[];
  mapping: Record<string, number>;
}

export type ChangeKind = 'ADDED' | 'CHANGED' | 'REALIGNED' | 'LEFT_OUT' | 'KEPT';

export interface AccountChange {
  kind: ChangeKind;
  key: string;
  name: string | null;
  ou: string | null;
  line: number | null;
  changes: { field: string; before: string; after: string }[];
  kept: 'IN_USE' | 'CHANGED_SINCE' | 'KEY_TAKEN' | null;
}

export interface RejectedRow {
  line: number;
  reason: string;
  text: string;
}

/** Whether a job is at work, so that the page looks again by itself. */
export const atWork = ({ state }: Import): boolean =>
  state === 'CHECKING' || state === 'APPLYING' || state === 'UNDOING';
