import { describe, expect, it } from 'vitest';
import { typed } from './edit-slot';
import { allKept, countKept, editStorage } from './edit-storage';

const slot = typed(undefined, {
  itemId: 'a',
  field: 'notes',
  value: 'text',
  seen: 1,
  changeId: 'c',
  dueAt: 5,
});

const one = { purpose: 'report', subject: 'one', contact: 'Contact 1' };

describe('H7: unsent edits on this device', () => {
  it('finds them again, of this subject and this contact only', () => {
    editStorage(localStorage, one).keep(slot);
    expect(editStorage(localStorage, one).all()).toEqual([slot]);
    expect(editStorage(localStorage, { ...one, subject: 'other' }).all()).toEqual([]);
    expect(editStorage(localStorage, { ...one, contact: 'Contact 2' }).all()).toEqual([]);
    expect(editStorage(localStorage, { ...one, purpose: 'other' }).all()).toEqual([]);
  });

  it('tells of those of a subject, whoever made them, or of all of a purpose where the subject is unknown', () => {
    editStorage(localStorage, one).keep(slot);
    editStorage(localStorage, { ...one, contact: 'Contact 2' }).keep(slot);
    editStorage(localStorage, { ...one, subject: 'other' }).keep(slot);
    expect(countKept(localStorage, one)).toBe(2);
    expect(allKept(localStorage, one)).toEqual([slot, slot]);
    expect(countKept(localStorage, { purpose: 'report' })).toBe(3);
    expect(countKept(localStorage, { purpose: 'other' })).toBe(0);
  });

  it('finds what the page kept before its items had ids of their own', () => {
    const { itemId, ...rest } = slot;
    const older = JSON.stringify({ ...rest, accountId: itemId });
    editStorage(localStorage, one).keep(slot);
    const [key] = Object.keys(localStorage);
    expect(key).toBe('pep-report-edit:one.175djug:a:notes');
    localStorage.setItem(key!, older);
    expect(editStorage(localStorage, one).all()).toEqual([slot]);
  });

  it('forgets what was sent', () => {
    const storage = editStorage(localStorage, one);
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
    expect(editStorage(full, one).keep(slot)).toBe(false);
    expect(editStorage(undefined, one).keep(slot)).toBe(false);
    expect(editStorage(localStorage, one).keep(slot)).toBe(true);
  });

  it('passes over what it did not write', () => {
    editStorage(localStorage, one).keep(slot);
    const [key] = Object.keys(localStorage);
    localStorage.setItem(key!, '{broken');
    localStorage.setItem(`${key}2`, '"text"');
    expect(editStorage(localStorage, one).all()).toEqual([]);
  });
});
