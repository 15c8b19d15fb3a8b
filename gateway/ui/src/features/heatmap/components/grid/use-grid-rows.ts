import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';
import { heightOf, scrolled, settled, start, toRow, type Scroll, type Size } from '../../model/scaled-scroll';

export const rowHeight = 40;
const headerHeight = 36;
const overscan = 12;
const calm = 150;

export interface GridRow {
  index: number;
  start: number;
}

export interface GridRows {
  rows: GridRow[];
  /** Height of the element that is scrolled; smaller than its rows where those are more than a browser can stack. */
  height: number;
  pageRows: number;
  first: number;
  last: number;
  reveal: (row: number) => void;
}

/** Which of any number of rows are drawn, and where: those in sight, and the one that has the keyboard. */
export function useGridRows(grid: RefObject<HTMLElement | null>, total: number, active: number): GridRows {
  const [view, setView] = useState(800);
  const [scroll, setScroll] = useState<Scroll>(start);
  const size: Size = { rows: total * rowHeight, view: Math.max(rowHeight, view - headerHeight) };
  const { rows: full, view: inner } = size;

  useLayoutEffect(() => {
    const element = grid.current;
    if (!element) return undefined;
    let waiting: ReturnType<typeof setTimeout>;
    const measure = (): void => setView(element.clientHeight);
    const onScroll = (): void => {
      setScroll((before) => scrolled(before, element.scrollTop, { rows: full, view: inner }));
      clearTimeout(waiting);
      waiting = setTimeout(() => setScroll((before) => settled(before, { rows: full, view: inner })), calm);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      clearTimeout(waiting);
      observer.disconnect();
      element.removeEventListener('scroll', onScroll);
    };
  }, [grid, full, inner]);

  useLayoutEffect(() => {
    const element = grid.current;
    if (element && Math.abs(element.scrollTop - scroll.top) > 1) element.scrollTo({ top: scroll.top });
  }, [grid, scroll.top]);

  const reveal = useCallback(
    (row: number) => setScroll((before) => toRow(before, row, rowHeight, { rows: full, view: inner })),
    [full, inner],
  );
  const first = Math.min(Math.max(0, total - 1), Math.floor(scroll.offset / rowHeight));
  const last = Math.max(0, Math.min(total, Math.ceil((scroll.offset + inner) / rowHeight)) - 1);
  return {
    rows: drawn(first, last, total, active).map((index) => ({
      index,
      start: index * rowHeight - (scroll.offset - scroll.top),
    })),
    height: heightOf(full),
    pageRows: Math.max(1, Math.floor(inner / rowHeight) - 1),
    first,
    last,
    reveal,
  };
}

function drawn(first: number, last: number, total: number, active: number): number[] {
  const from = Math.max(0, first - overscan);
  const to = Math.min(total - 1, last + overscan);
  const rows = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
  return active < 0 || active >= total || (active >= from && active <= to) ? rows : [...rows, active];
}
