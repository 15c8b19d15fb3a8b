import { describe, expect, it } from 'vitest';
import { emptyFields, type DraftFields } from './draft-fields';
import { mergeDrafts } from './merge-drafts';

const base: DraftFields = {
  ...emptyFields('US Central', 'America/Chicago'),
  title: 'Data',
  industries: ['Energy', 'Utilities'],
  partnerIds: ['p1'],
};
const merged = (mine: Partial<DraftFields>, theirs: Partial<DraftFields>, told = base) =>
  mergeDrafts({ base, told, mine: { ...base, ...mine }, theirs: { ...base, ...theirs } });

describe('E1: two coordinators edit one draft', () => {
  it('takes what only the other has changed', () => {
    const { fields, conflicts, taken } = merged(
      { title: 'Mine' },
      { description: 'Theirs', firstDay: '2027-01-12' },
    );
    expect(fields).toMatchObject({ title: 'Mine', description: 'Theirs', firstDay: '2027-01-12' });
    expect(conflicts).toEqual([]);
    expect(taken).toEqual(['description', 'firstDay']);
  });

  it('keeps mine and names both sides where both changed a text', () => {
    const { fields, conflicts } = merged({ title: 'Mine' }, { title: 'Theirs' });
    expect(fields.title).toBe('Mine');
    expect(conflicts).toEqual([{ name: 'title', mine: 'Mine', theirs: 'Theirs' }]);
  });

  it('has nothing to choose where both changed it alike', () => {
    expect(merged({ title: 'Same' }, { title: 'Same' }).conflicts).toEqual([]);
  });

  it('joins lists: what either added stays, what either removed goes', () => {
    const { fields, conflicts } = merged(
      { industries: ['Energy', 'Materials'], partnerIds: ['p1', 'p2'] },
      { industries: ['Utilities', 'Energy', 'Financials'], partnerIds: ['p3'] },
    );
    expect([...fields.industries].sort()).toEqual(['Energy', 'Financials', 'Materials']);
    expect([...fields.partnerIds].sort()).toEqual(['p2', 'p3']);
    expect(conflicts).toEqual([]);
  });

  it('takes for untouched what the service has only tidied up', () => {
    const told = { ...base, title: 'Data ' };
    const { fields } = mergeDrafts({ base, told, mine: told, theirs: { ...base, message: 'Hello' } });
    expect(fields).toMatchObject({ title: 'Data', message: 'Hello' });
  });
});
