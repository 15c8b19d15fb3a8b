import { useState } from 'react';
import type { ViewColumn } from '@/api/views';
import { columns, checkboxWidth, type Column } from './columns';

export interface Columns {
  /** All columns in their order. */
  all: Column[];
  shown: Column[];
  hidden: readonly string[];
  template: string;
  least: number;
  /** As a view keeps them. */
  kept: ViewColumn[];
  resize: (id: string, width: number) => void;
  toggle: (id: string) => void;
  /** Moves a column before (-1) or behind (1) its neighbour. */
  move: (id: string, by: -1 | 1) => void;
  reset: () => void;
  /** Whether they differ from what the view, or else the page, begins with. */
  changed: boolean;
}

const key = 'pep.heatmap.columns';
const plain: ViewColumn[] = columns.map(({ id, width }) => ({ id, width, shown: true }));

/** Order, widths and visibility of the columns: as the open view keeps them, else as this browser remembers them. */
export function useColumns(view?: { id: string; columns: ViewColumn[] }): Columns {
  const name = view ? `${key}.${view.id}` : key;
  const [stored, setStored] = useState<{ name: string; columns: ViewColumn[] | undefined }>();
  const own = stored?.name === name ? stored.columns : read(name);
  const first = view && view.columns.length > 0 ? whole(view.columns) : plain;
  const kept = own ? whole(own) : first;
  const store = (changed: ViewColumn[] | undefined): void => {
    if (changed) localStorage.setItem(name, JSON.stringify(changed));
    else localStorage.removeItem(name);
    setStored({ name, columns: changed });
  };
  const all = kept.flatMap(({ id, width }) => {
    const column = columns.find((one) => one.id === id);
    return column ? [{ ...column, width: Math.max(column.least, width) }] : [];
  });
  const hidden = kept.filter(({ shown }) => !shown).map(({ id }) => id);
  const shown = all.filter(({ id, fixed = false }) => fixed || !hidden.includes(id));
  const edit = (id: string, change: (column: ViewColumn) => ViewColumn): void =>
    store(kept.map((one) => (one.id === id ? change(one) : one)));
  return {
    all,
    shown,
    hidden,
    kept,
    template: [
      `${checkboxWidth}px`,
      ...shown.map(({ id, width }) => (id === 'partners' ? `minmax(${width}px, 1fr)` : `${width}px`)),
    ].join(' '),
    least: shown.reduce((sum, { width }) => sum + width, checkboxWidth),
    resize: (id, width) =>
      edit(id, (one) => ({
        ...one,
        width: Math.max(columns.find((column) => column.id === id)?.least ?? 60, Math.round(width)),
      })),
    toggle: (id) => edit(id, (one) => ({ ...one, shown: !one.shown })),
    move: (id, by) => store(moved(kept, id, by)),
    reset: () => store(undefined),
    changed: JSON.stringify(kept) !== JSON.stringify(first),
  };
}

/** Known columns only, and those that are newer than what was kept at the end. */
function whole(kept: readonly ViewColumn[]): ViewColumn[] {
  const known = kept.filter(({ id }) => plain.some((one) => one.id === id));
  return [...known, ...plain.filter(({ id }) => !known.some((one) => one.id === id))];
}

function moved(kept: readonly ViewColumn[], id: string, by: -1 | 1): ViewColumn[] {
  const from = kept.findIndex((one) => one.id === id);
  const to = from + by;
  const column = kept[from];
  if (!column || to < 0 || to >= kept.length) return [...kept];
  const rest = kept.filter((one) => one.id !== id);
  return [...rest.slice(0, to), column, ...rest.slice(to)];
}

function read(name: string): ViewColumn[] | undefined {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(name) ?? 'null');
    return Array.isArray(stored) ? (stored as ViewColumn[]) : undefined;
  } catch {
    return undefined;
  }
}
