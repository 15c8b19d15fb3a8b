import { defaultRangeExtractor, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useCallback, useEffect, type RefObject } from 'react';
import type { AccountList } from '../../model/use-account-list';

const rowHeight = 40;
const headerHeight = 36;

export interface GridRows {
  rows: VirtualItem[];
  size: number;
  pageRows: number;
  reveal: (row: number) => void;
}

/** Which rows are drawn: those in sight, and the one that has the keyboard; asks for more near the end. */
export function useGridRows(
  grid: RefObject<HTMLElement | null>,
  list: AccountList,
  active: number,
): GridRows {
  const virtualizer = useVirtualizer({
    count: list.rows,
    getScrollElement: () => grid.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingStart: headerHeight,
    scrollPaddingEnd: rowHeight,
    initialRect: { width: 1200, height: 800 },
    rangeExtractor: (range) => {
      const rows = defaultRangeExtractor(range);
      return active < 0 || active >= list.rows || rows.includes(active)
        ? rows
        : [...rows, active].sort((a, b) => a - b);
    },
  });
  const rows = virtualizer.getVirtualItems();
  const last = virtualizer.range?.endIndex ?? 0;
  const { loadUpTo } = list;
  useEffect(() => loadUpTo(last), [loadUpTo, last]);
  const reveal = useCallback(
    (row: number) => virtualizer.scrollToIndex(row, { align: 'auto' }),
    [virtualizer],
  );
  const visible = Math.floor(((virtualizer.scrollRect?.height ?? 800) - headerHeight) / rowHeight);
  return { rows, size: virtualizer.getTotalSize(), reveal, pageRows: Math.max(1, visible - 1) };
}
