import { describe, expect, it } from 'vitest';
import { typed } from './edit-slot';
import { countKept, editStorage } from './edit-storage';

const slot = typed(undefined, {
  accountId: 'a',
  field: 'notes',
  value: 'text',
  seen: 1,
  changeId: 'c',
  dueAt: 5,
});

describe('H7: unsent edits on this device', () => {
  it('finds them again, of this request only', () => {
    editStorage(localStorage, 'one').keep(slot);
    expect(editStorage(localStorage, 'one').all()).toEqual([slot]);
    expect(editStorage(localStorage, 'other').all()).toEqual([]);
    expect(countKept(localStorage)).toBe(1);
  });

  it('forgets what was sent', () => {
    const storage = editStorage(localStorage, 'one');
    storage.keep(slot);
    storage.forget(slot);
    expect(storage.all()).toEqual([]);
  });

  it('says so when the browser cannot keep them', () => {
    const full = {
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    } as unknown as Storage;
    expect(editStorage(full, 'one').keep(slot)).toBe(false);
    expect(editStorage(undefined, 'one').keep(slot)).toBe(false);
    expect(editStorage(localStorage, 'one').keep(slot)).toBe(true);
  });

  it('passes over what it did not write', () => {
    localStorage.setItem('pep-report-edit:one:x', '{broken');
    localStorage.setItem('pep-report-edit:one:y', '"text"');
    expect(editStorage(localStorage, 'one').all()).toEqual([]);
  });
});
