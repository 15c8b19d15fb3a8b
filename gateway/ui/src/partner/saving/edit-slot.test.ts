import { describe, expect, it } from 'vitest';
import {
  acknowledged,
  faulted,
  keptMine,
  refused,
  retried,
  sendable,
  stale,
  started,
  typed,
  valueOf,
  type Slot,
  type Typed,
} from './edit-slot';

const edit = (value: string, seen = 1, changeId = `change ${value}`): Typed => ({
  itemId: 'a',
  field: 'notes',
  value,
  seen,
  changeId,
  dueAt: 0,
});
const theirs = { value: 'theirs', revision: 5, by: 'Contact 2', at: '2026-11-20T10:00:00Z' };

describe('H7: the unsent edits of one field', () => {
  it('replaces what was not tried yet, and keeps what that had seen', () => {
    const slot = typed(typed(undefined, edit('one', 1)), edit('two', 2));
    expect(slot.next).toEqual({ value: 'two', seen: 1, changeId: 'change two' });
    expect(slot.tried).toBeUndefined();
  });

  it('repeats a tried edit with the same change id before it sends a newer one', () => {
    const tried = started(typed(undefined, edit('one')));
    const slot = started(typed(tried, edit('two')));
    expect(slot.tried?.changeId).toBe('change one');
    expect(valueOf(slot)).toBe('two');
  });

  it('lets the newer value see the acknowledged one', () => {
    const slot = acknowledged(typed(started(typed(undefined, edit('one'))), edit('two')), 2);
    expect(slot?.next).toEqual({ value: 'two', seen: 2, changeId: 'change two' });
    expect(started(slot!).tried?.changeId).toBe('change two');
  });

  it('has nothing left after the last acknowledgement', () => {
    expect(acknowledged(started(typed(undefined, edit('one'))), 2)).toBeUndefined();
  });

  it('waits for a decision after a stale edit, and shows the newest typed value', () => {
    const slot = stale(typed(started(typed(undefined, edit('one'))), edit('two')), theirs)!;
    expect(sendable(slot, Infinity)).toBe(false);
    expect(valueOf(slot)).toBe('two');
    const decided = keptMine(slot, 'decision');
    expect(decided.next).toEqual({ value: 'two', seen: 5, changeId: 'decision' });
    expect(sendable(decided, 0)).toBe(true);
  });

  it('sees no conflict where both said the same', () => {
    expect(stale(started(typed(undefined, edit('theirs'))), theirs)).toBeUndefined();
  });

  it('keeps a conflict open while one types on', () => {
    const slot = typed(stale(started(typed(undefined, edit('one'))), theirs), edit('three'));
    expect(slot.problem?.kind).toBe('stale');
    expect(keptMine(slot, 'decision').next?.value).toBe('three');
  });

  it('holds a refused edit until it is retried or typed anew', () => {
    const slot = refused(started(typed(undefined, edit('one'))), 'too long');
    expect(sendable(slot, Infinity)).toBe(false);
    expect(sendable(retried(slot), 0)).toBe(true);
    expect(typed(slot, edit('two')).problem).toBeUndefined();
  });

  it('tries a newer value instead of the refused one', () => {
    const slot = refused(typed(started(typed(undefined, edit('one'))), edit('two')), 'too long');
    expect(slot.problem).toBeUndefined();
    expect(slot.next?.value).toBe('two');
  });

  it('tries again by itself after a fault of the server, with the same change id', () => {
    const slot: Slot = faulted(started(typed(undefined, edit('one'))), 'fault', 100);
    expect(sendable(slot, 99)).toBe(false);
    expect(sendable(slot, 100)).toBe(true);
    expect(started(slot).tried?.changeId).toBe('change one');
  });
});
