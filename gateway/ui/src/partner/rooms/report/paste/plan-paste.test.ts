import { describe, expect, it } from 'vitest';
import { parseBlock } from './parse-block';
import { planPaste, type PastePlan, type PasteStart, type PasteTarget } from './plan-paste';

const empty = { status: null, business: false, it: false, execLevel: null, notes: null };
const account = (accountId: string, name: string, city = 'Northfield'): PasteTarget => ({
  accountId,
  name,
  city,
  values: empty,
});
const targets = [
  account('1', 'Alpine Energy'),
  account('2', 'Beacon Foods, Inc.'),
  account('3', 'Cascade Health'),
  account('4', 'Delta Rail', 'Ashton'),
  account('5', 'Delta Rail', 'Milford'),
];

function plan(text: string, start?: PasteStart, inSight = targets): PastePlan {
  return planPaste(parseBlock(text), { all: targets, inSight }, start);
}

function changes(of: PastePlan): string[] {
  return of.changes.map(({ accountId, field, after }) => `${accountId} ${field} ${String(after)}`);
}

describe('H7: pasting a block', () => {
  it('fills down from the focused field', () => {
    const of = plan('Target\tyes\nP\t\t1\n3', { accountId: '2', field: 'status' });
    expect(changes(of)).toEqual([
      '2 status TARGET',
      '2 business true',
      '3 status PAST_CUSTOMER',
      '3 it true',
      '4 status ACTIVE_CUSTOMER',
    ]);
    expect(of.matchedByName).toBe(false);
  });

  it('starts in any column', () => {
    expect(changes(plan('no\tknow them well', { accountId: '1', field: 'execLevel' }))).toEqual([
      '1 execLevel false',
      '1 notes know them well',
    ]);
  });

  it('goes down the rows in sight only', () => {
    expect(changes(plan('T\nT', { accountId: '1', field: 'status' }, [targets[0]!, targets[2]!]))).toEqual([
      '1 status TARGET',
      '3 status TARGET',
    ]);
  });

  it('finds accounts by name, whatever the order, case and punctuation', () => {
    const of = plan('cascade health\tA\nBEACON FOODS INC\tT\tx\nNobody\tT');
    expect(of.matchedByName).toBe(true);
    expect(changes(of)).toEqual(['3 status ACTIVE_CUSTOMER', '2 status TARGET', '2 business true']);
    expect(of.problems).toEqual([{ line: 3, reason: '“Nobody” is not in this table' }]);
  });

  it('tells accounts of one name apart by city, else leaves them alone', () => {
    expect(changes(plan('Account\tCity\tStatus\nDelta Rail\tMilford\tT'))).toEqual(['5 status TARGET']);
    expect(plan('Account\tStatus\nDelta Rail\tT').problems).toEqual([
      { line: 2, reason: '“Delta Rail” matches 2 accounts' },
    ]);
  });

  it('obeys a heading, in any order of columns', () => {
    expect(changes(plan('Notes\tName\tIT\tCountry\nhello\tAlpine Energy\tyes\tCanada'))).toEqual([
      '1 notes hello',
      '1 it true',
    ]);
  });

  it('says which column of a heading it leaves out, but for those that are never filled', () => {
    const of = plan('Account\tCity\tStatus\tRelationship\nAlpine Energy\tNorthfield\tT\tIT');
    expect(changes(of)).toEqual(['1 status TARGET']);
    expect(of.problems).toEqual([
      {
        line: 1,
        reason:
          'The column “Relationship” is left out. Columns are Status, Business, IT, Exec or director, and Notes.',
      },
    ]);
  });

  it('names what it cannot use, and uses the rest', () => {
    const of = plan('maybe\tyes\nT\tperhaps', { accountId: '4', field: 'status' });
    expect(changes(of)).toEqual(['4 business true', '5 status TARGET']);
    expect(of.problems.map((problem) => problem.line)).toEqual([1, 2]);
  });

  it('names lines beyond the last account', () => {
    expect(plan('T\nT', { accountId: '5', field: 'status' }).problems).toEqual([
      { line: 2, reason: 'There is no account left in the table for this line' },
    ]);
  });

  it('changes nothing for empty cells and for equal values', () => {
    const of = plan('\tno\t\t\t', { accountId: '1', field: 'status' });
    expect(of.changes).toEqual([]);
    expect(of.unchanged).toBe(1);
  });

  it('refuses a note that is too long instead of cutting it', () => {
    const of = plan('x'.repeat(4001), { accountId: '1', field: 'notes' });
    expect(of.changes).toEqual([]);
    expect(of.problems[0]?.reason).toContain('1 characters longer');
  });

  it('lets the last line of an account win', () => {
    expect(changes(plan('Account\tStatus\nAlpine Energy\tT\nAlpine Energy\tP'))).toEqual([
      '1 status PAST_CUSTOMER',
    ]);
  });
});
