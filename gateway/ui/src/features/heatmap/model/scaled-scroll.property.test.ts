import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightOf, scrolled, settled, start, tallest, toRow } from './scaled-scroll';

const row = 40;
const size = { rows: 1_000_000 * row, view: 800 };
const room = heightOf(size.rows) - size.view;

describe('H4: scrolling through a million rows', () => {
  it('reaches the first and the last row with the scrollbar', () => {
    expect(heightOf(size.rows)).toBe(tallest);
    const end = scrolled(start, room, size);
    expect(end.offset).toBe(size.rows - size.view);
    expect(scrolled(end, 0, size).offset).toBe(0);
  });

  it('stands in the middle when the scrollbar is pulled to the middle', () => {
    const middle = scrolled(start, room / 2, size);
    expect(Math.abs(middle.offset / row - 500_000)).toBeLessThan(20);
  });

  it('glides one to one under small moves, wherever it is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2_000, max: room - 2_000 }),
        fc.array(fc.integer({ min: -200, max: 200 }), { maxLength: 8 }),
        (top, moves) => {
          let scroll = scrolled(start, top, size);
          const before = scroll;
          for (const move of moves) scroll = scrolled(scroll, scroll.top + move, size);
          expect(scroll.offset - before.offset).toBeCloseTo(scroll.top - before.top, 3);
        },
      ),
    );
  });

  it('never moves the rows when it comes to rest, and leaves room on both sides', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: size.rows - size.view }), (offset) => {
        const calm = settled({ top: 0, offset }, size);
        expect(calm.offset).toBe(offset);
        expect(Math.abs(calm.top / room - offset / (size.rows - size.view))).toBeLessThan(1e-6);
      }),
    );
  });

  it('brings any row into sight', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: room }), (target, top) => {
        const { offset } = toRow(scrolled(start, top, size), target, row, size);
        expect(target * row).toBeGreaterThanOrEqual(offset);
        expect((target + 1) * row).toBeLessThanOrEqual(offset + size.view);
      }),
    );
  });

  it('scrolls a short list like any other', () => {
    const short = { rows: 100 * row, view: 800 };
    expect(scrolled(start, 3_000, short)).toEqual({ top: 3_000, offset: 3_000 });
    expect(heightOf(short.rows)).toBe(4_000);
  });
});
