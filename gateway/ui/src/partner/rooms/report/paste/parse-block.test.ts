import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBlock, writeBlock } from './parse-block';

describe('H7: a block from a spreadsheet', () => {
  it('has lines and cells', () => {
    expect(parseBlock('Alpine\tTarget\r\nBeacon\t\r\n')).toEqual([
      ['Alpine', 'Target'],
      ['Beacon', ''],
    ]);
  });

  it('takes tabs, lines and quotes within quotes as text', () => {
    expect(parseBlock('a\t"two\nlines\tand ""quotes"""\nb\tc')).toEqual([
      ['a', 'two\nlines\tand "quotes"'],
      ['b', 'c'],
    ]);
  });

  it('keeps a quote that is only text', () => {
    expect(parseBlock('"Big" Foods\t5" pipes')).toEqual([['"Big" Foods', '5" pipes']]);
  });

  it('keeps an empty line between others', () => {
    expect(parseBlock('a\n\nb')).toEqual([['a'], [''], ['b']]);
  });

  it('is empty for empty text', () => {
    expect(parseBlock('')).toEqual([]);
    expect(parseBlock('\n\t\n')).toEqual([]);
  });

  it('reads whatever it wrote', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ü', ' ', '\t', '\n', '"', ',', '漢') });
    const block = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(block, (lines) => {
        const ended = [...lines, ['end', 'end']];
        expect(parseBlock(writeBlock(ended))).toEqual(ended);
      }),
    );
  });

  it('reads any text at all', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '\r') });
    fc.assert(
      fc.property(text, (block) => {
        const letters = (of: string): number => of.split('a').length;
        expect(letters(parseBlock(block).flat().join(''))).toBe(letters(block));
      }),
    );
  });
});
