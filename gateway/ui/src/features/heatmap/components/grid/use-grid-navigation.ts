import {
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';

/** Where the keyboard is: row -1 is the header; a stop is a cell or a tag in it. */
export interface Place {
  row: number;
  stop: string;
}

export interface GridNavigation {
  place: Place;
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: (event: FocusEvent) => void;
}

interface NavigatedGrid {
  grid: RefObject<HTMLElement | null>;
  at: Place;
  setAt: (place: Place) => void;
  rows: number;
  stopsOf: (row: number) => string[];
  pageRows: number;
  reveal: (row: number) => void;
  /** Selects a row, or all from the last selected one to it. */
  select: (row: number, range: boolean) => void;
}

/** Roving focus over rows and tags: one tab stop for the grid, arrows inside it (ARIA grid pattern). */
export function useGridNavigation({
  grid,
  at,
  setAt,
  rows,
  stopsOf,
  pageRows,
  reveal,
  select,
}: NavigatedGrid): GridNavigation {
  const moved = useRef(false);
  const place = useMemo(() => within(at, rows, stopsOf), [at, rows, stopsOf]);

  useLayoutEffect(() => {
    const cell =
      moved.current && grid.current?.querySelector<HTMLElement>(`[data-cell="${place.row}:${place.stop}"]`);
    if (!cell) return;
    // A row that is still to come takes the focus, and hands it over to the account when that is there.
    moved.current = cell.dataset.loading !== undefined;
    if (document.activeElement === document.body || grid.current?.contains(document.activeElement))
      cell.focus({ preventScroll: true });
  });

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const next = nextPlace(place, event, { rows, pageRows, stopsOf });
      if (!next) {
        if (acts(event, place, select)) event.preventDefault();
        return;
      }
      event.preventDefault();
      moved.current = true;
      setAt(next);
      if (next.row < 0) return;
      reveal(next.row);
      if (event.shiftKey && event.key.startsWith('Arrow') && next.row !== place.row) select(next.row, true);
    },
    [place, rows, pageRows, stopsOf, reveal, select, setAt],
  );
  const onFocus = useCallback(
    ({ target }: FocusEvent) => {
      const [row, stop] = target.closest<HTMLElement>('[data-cell]')?.dataset.cell?.split(/:(.*)/) ?? [];
      if (row !== undefined && stop !== undefined) setAt({ row: Number(row), stop });
    },
    [setAt],
  );
  return { place, onKeyDown, onFocus };
}

/** Space selects the row, with shift all rows up to it; Enter opens the card of the account. */
function acts(event: KeyboardEvent, { row, stop }: Place, select: NavigatedGrid['select']): boolean {
  const { key, shiftKey, target } = event;
  if (row < 0 || !(target instanceof HTMLElement) || target.closest('button, input')) return false;
  if (key === ' ') select(row, shiftKey);
  else if (key === 'Enter' && stop === 'account') target.click();
  else return false;
  return true;
}

/** The place itself, or the nearest one if its row or tag is gone. */
function within(place: Place, rows: number, stopsOf: (row: number) => string[]): Place {
  const row = Math.min(place.row, rows - 1);
  const stops = stopsOf(row);
  return { row, stop: stops.includes(place.stop) ? place.stop : nearest(stops, place.stop) };
}

function nextPlace(
  { row, stop }: Place,
  { key, ctrlKey }: KeyboardEvent,
  { rows, pageRows, stopsOf }: Pick<NavigatedGrid, 'rows' | 'pageRows' | 'stopsOf'>,
): Place | undefined {
  const stops = stopsOf(row);
  const at = stops.indexOf(stop);
  const to = (target: number): Place => {
    const bounded = Math.max(-1, Math.min(rows - 1, target));
    const there = stopsOf(bounded);
    return { row: bounded, stop: there.includes(stop) ? stop : nearest(there, stop) };
  };
  switch (key) {
    case 'ArrowDown':
      return to(row + 1);
    case 'ArrowUp':
      return to(row - 1);
    case 'PageDown':
      return to(row + pageRows);
    case 'PageUp':
      return to(Math.max(0, row - pageRows));
    case 'ArrowRight':
      return { row, stop: stops[at + 1] ?? stop };
    case 'ArrowLeft':
      return { row, stop: stops[at - 1] ?? stop };
    case 'Home':
      return ctrlKey ? to(0) : { row, stop: stops[0] ?? stop };
    case 'End':
      return ctrlKey ? to(rows - 1) : { row, stop: stops[stops.length - 1] ?? stop };
    default:
      return undefined;
  }
}

/** The stop of another row that stands where this one did: the last tag it has, else the partners cell. */
function nearest(stops: readonly string[], stop: string): string {
  if (!stop.startsWith('tag') && stop !== 'more')
    return stops.includes('account') ? 'account' : (stops[0] ?? 'account');
  return stops[stops.length - 1] ?? 'account';
}
