import type { EditField } from '../report-edit';
import type { FieldValue, ReportField } from '../types';

export interface Change {
  readonly accountId: string;
  readonly field: ReportField;
  readonly before: FieldValue;
  readonly after: FieldValue;
}

/** A change that can be taken back: of a field, or of the confirmation that an earlier answer is still true. */
export interface StepChange extends Omit<Change, 'field'> {
  readonly field: EditField;
}

export interface UndoStep {
  readonly label: string;
  readonly changes: readonly StepChange[];
}

export type UndoStack = readonly UndoStep[];

const deepest = 100;

/** Adds a step; typing on in the same notes is one step with the typing before it. */
export function pushStep(stack: UndoStack, step: UndoStep): UndoStack {
  const last = stack.at(-1);
  const [typed] = step.changes;
  const [before] = last?.changes ?? [];
  if (last && typed && before && isTyping(last, step) && before.after === typed.before) {
    return [...stack.slice(0, -1), { ...last, changes: [{ ...before, after: typed.after }] }];
  }
  return [...stack, step].slice(-deepest);
}

/** The changes that take the last step back; a field that has meanwhile another value is left alone. */
export function undoChanges(
  step: UndoStep,
  current: (change: StepChange) => FieldValue,
): readonly StepChange[] {
  return step.changes
    .filter((change) => current(change) === change.after)
    .map((change) => ({ ...change, before: change.after, after: change.before }));
}

function isTyping(last: UndoStep, step: UndoStep): boolean {
  const [one] = last.changes;
  const [other] = step.changes;
  return (
    last.changes.length === 1 &&
    step.changes.length === 1 &&
    one?.field === 'notes' &&
    other?.field === 'notes' &&
    one.accountId === other.accountId
  );
}
