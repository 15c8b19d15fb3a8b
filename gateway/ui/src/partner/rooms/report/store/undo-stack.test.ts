import { describe, expect, it } from 'vitest';
import { pushStep, undoChanges, type UndoStep } from './undo-stack';

const notes = (before: string | null, after: string, accountId = 'a'): UndoStep => ({
  label: 'notes',
  changes: [{ accountId, field: 'notes', before, after }],
});

describe('H7: undo', () => {
  it('takes typing in one note as one step', () => {
    const stack = pushStep(pushStep([], notes(null, 'h')), notes('h', 'hi'));
    expect(stack).toEqual([notes(null, 'hi')]);
  });

  it('keeps notes of two accounts apart', () => {
    expect(pushStep(pushStep([], notes(null, 'h')), notes(null, 'x', 'b'))).toHaveLength(2);
  });

  it('turns a step around', () => {
    expect(undoChanges(notes('old', 'new'), () => 'new')).toEqual([
      { accountId: 'a', field: 'notes', before: 'new', after: 'old' },
    ]);
  });

  it('leaves alone what a colleague changed since', () => {
    expect(undoChanges(notes('old', 'new'), () => 'theirs')).toEqual([]);
  });
});
