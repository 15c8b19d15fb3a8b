/**
 * Scrolling through more than a browser can stack: the element is at most {@link tallest} high. Small moves go one to
 * one, so that rows glide as they do in a short list; large ones (the scrollbar is pulled) go by proportion, so that
 * every row can be reached.
 */
export interface Scroll {
  /** Of the element, in pixels of the browser. */
  top: number;
  /** Of the rows: what stands at the upper edge, in pixels of all rows. */
  offset: number;
}

export interface Size {
  /** Height of all rows. */
  rows: number;
  /** Height of the part in sight. */
  view: number;
}

/** Firefox ends at about 17 million pixels, Chromium and Safari at about 33 million. */
export const tallest = 8_000_000;

export const start: Scroll = { top: 0, offset: 0 };

export const heightOf = (rows: number): number => Math.min(rows, tallest);

/** The element was scrolled to this height. */
export function scrolled(before: Scroll, top: number, size: Size): Scroll {
  if (top === before.top) return before;
  const moved = top - before.top;
  const glide = Math.abs(moved) <= size.view;
  const offset = glide ? before.offset + moved : proportional(top, size);
  return { top, offset: within(offset, size) };
}

/** Once all is calm the scrollbar goes where the rows are, so that there is room to glide on in both directions. */
export function settled({ offset }: Scroll, size: Size): Scroll {
  return { top: topOf(offset, size), offset };
}

/** Brings a row into sight with as little movement as possible. */
export function toRow(before: Scroll, row: number, height: number, size: Size): Scroll {
  const upper = row * height;
  const lowest = upper + height - size.view;
  const offset = within(Math.min(upper, Math.max(lowest, before.offset)), size);
  if (offset === before.offset) return before;
  return { top: topOf(offset, size), offset };
}

function proportional(top: number, size: Size): number {
  const room = heightOf(size.rows) - size.view;
  return room <= 0 ? 0 : (top / room) * (size.rows - size.view);
}

function topOf(offset: number, size: Size): number {
  const room = size.rows - size.view;
  return room <= 0 ? 0 : Math.round((offset / room) * (heightOf(size.rows) - size.view));
}

function within(offset: number, size: Size): number {
  return Math.max(0, Math.min(size.rows - size.view, offset));
}
