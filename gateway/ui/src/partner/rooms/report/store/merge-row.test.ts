import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportFields, type AccountRow, type Revisions } from '../types';
import { mergeRow, withField } from './merge-row';

const row = (revisions: Revisions): AccountRow => ({
  accountId: 'a',
  name: 'Alpine',
  city: null,
  state: null,
  country: null,
  reportedAt: null,
  reportedBy: `Contact ${revisions.signature}`,
  answered: revisions.signature % 2 === 1,
  earlier: revisions.signature % 2 === 0,
  revisions,
  report: { status: null, business: false, it: false, execLevel: null, notes: `revision ${revisions.notes}` },
});
const revisions = fc.record({
  status: fc.nat(9),
  business: fc.nat(9),
  it: fc.nat(9),
  execLevel: fc.nat(9),
  notes: fc.nat(9),
  signature: fc.nat(9),
});

describe('H7: a row that is read again', () => {
  it('never goes backwards in any field, nor in who signed it', () => {
    fc.assert(
      fc.property(revisions, revisions, (known, read) => {
        const merged = mergeRow(row(known), row(read));
        for (const field of reportFields)
          expect(merged.revisions[field]).toBe(Math.max(known[field], read[field]));
        const signature = Math.max(known.signature, read.signature);
        expect(merged.revisions.signature).toBe(signature);
        expect(merged.reportedBy).toBe(`Contact ${signature}`);
        expect([merged.answered, merged.earlier]).toEqual([signature % 2 === 1, signature % 2 === 0]);
        expect(merged.report.notes).toBe(`revision ${Math.max(known.notes, read.notes)}`);
      }),
    );
  });

  it('takes no older value of a field', () => {
    const known = row({ status: 2, business: 0, it: 0, execLevel: 0, notes: 0, signature: 0 });
    expect(withField(known, 'status', 'TARGET', 2)).toBe(known);
    expect(withField(known, 'status', 'TARGET', 3).report.status).toBe('TARGET');
  });
});
