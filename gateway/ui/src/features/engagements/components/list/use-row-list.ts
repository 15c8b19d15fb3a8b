import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, type RefObject } from 'react';
import type { EngagementRow } from '../../api/types';

export interface RowList {
  readonly total: number;
  readonly height: number;
  readonly items: readonly { index: number; start: number; row: EngagementRow }[];
  readonly measure: (element: Element | null) => void;
}

const ahead = 20;

/** The rows in sight; the next page is asked for before the last loaded row comes near. */
export function useRowList(
  scroller: RefObject<HTMLElement | null>,
  rows: readonly EngagementRow[],
  total: number,
  phone: boolean,
  more: (() => void) | undefined,
): RowList {
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => (phone ? 140 : 48),
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 8,
    initialRect: { width: 1200, height: 800 },
  });
  const near = (virtualizer.range?.endIndex ?? 0) + ahead >= rows.length;
  useEffect(() => {
    if (near && more) more();
  }, [near, more]);
  return {
    total,
    height: virtualizer.getTotalSize(),
    items: virtualizer.getVirtualItems().flatMap(({ index, start }) => {
      const row = rows[index];
      return row ? [{ index, start, row }] : [];
    }),
    measure: virtualizer.measureElement,
  };
}
