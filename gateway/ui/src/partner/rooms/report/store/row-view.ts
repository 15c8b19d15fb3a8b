import { valueOf, type Slot } from '../../../saving/edit-slot';
import type { ReportEdit } from '../report-edit';
import type { AccountRow, ReportValues } from '../types';
import type { LateConfirmation } from './late-confirmation';

type Edited = Slot<ReportEdit>;

export type RowState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'late'; readonly confirmation: LateConfirmation }
  | { readonly kind: 'failed'; readonly reason: string };

/** One account as the person sees it: what the server holds, under what is not sent yet. */
export interface RowView {
  readonly row: AccountRow;
  readonly values: ReportValues;
  readonly slots: readonly Edited[];
  readonly state: RowState;
  readonly answered: boolean;
}

export interface RowContext {
  readonly connected: boolean;
  readonly savedHere: boolean;
  readonly late: LateConfirmation | undefined;
}

export function rowView(row: AccountRow, slots: readonly Edited[], context: RowContext): RowView {
  return {
    row,
    values: overlaid(row, slots),
    slots,
    state: stateOf(slots, context),
    answered: isAnswered(row, slots),
  };
}

export function isAnswered(row: AccountRow, slots: readonly Edited[]): boolean {
  const takenBack = slots.some(isTakenBack);
  return (row.answered && !takenBack) || slots.some((slot) => !isTakenBack(slot));
}

const isTakenBack = (slot: Edited): boolean => slot.field === 'stillTrue' && valueOf(slot) === false;

function overlaid(row: AccountRow, slots: readonly Edited[]): ReportValues {
  const typed = slots.filter((slot) => slot.field !== 'stillTrue').map((slot) => [slot.field, valueOf(slot)]);
  return { ...row.report, ...(Object.fromEntries(typed) as Partial<ReportValues>) };
}

function stateOf(slots: readonly Edited[], { connected, savedHere, late }: RowContext): RowState {
  const problems = slots.map((slot) => slot.problem).filter((problem) => problem !== undefined);
  if (problems.some((problem) => problem.kind === 'stale')) return { kind: 'conflict' };
  const [failed] = problems.filter((problem) => problem.kind !== 'stale');
  if (failed) return { kind: 'failed', reason: failed.reason };
  if (slots.length > 0) return { kind: connected ? 'saving' : 'waiting' };
  if (late) return { kind: 'late', confirmation: late };
  return { kind: savedHere ? 'saved' : 'untouched' };
}
