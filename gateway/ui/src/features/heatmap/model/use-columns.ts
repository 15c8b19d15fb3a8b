import { useState } from 'react';
import { columns, tickWidth, type Column } from './columns';

interface Stored {
  widths: Record<string, number>;
  hidden: string[];
}

export interface Columns {
  shown: Column[];
  hidden: readonly string[];
  template: string;
  least: number;
  resize: (id: string, width: number) => void;
  toggle: (id: string) => void;
  reset: () => void;
}

const key = 'pep.heatmap.columns';

/** Widths and visibility of the columns, remembered by this browser. */
export function useColumns(): Columns {
  const [{ widths, hidden }, setStored] = useState(read);
  const store = (stored: Stored): void => {
    localStorage.setItem(key, JSON.stringify(stored));
    setStored(stored);
  };
  const shown = columns
    .filter(({ id }) => !hidden.includes(id))
    .map((column) => ({ ...column, width: widths[column.id] ?? column.width }));
  return {
    shown,
    hidden,
    template: [
      `${tickWidth}px`,
      ...shown.map(({ id, width }) => (id === 'partners' ? `minmax(${width}px, 1fr)` : `${width}px`)),
    ].join(' '),
    least: shown.reduce((sum, { width }) => sum + width, tickWidth),
    resize: (id, width) =>
      store({
        hidden,
        widths: {
          ...widths,
          [id]: Math.max(columns.find((one) => one.id === id)?.least ?? 60, Math.round(width)),
        },
      }),
    toggle: (id) =>
      store({ widths, hidden: hidden.includes(id) ? hidden.filter((one) => one !== id) : [...hidden, id] }),
    reset: () => store({ widths: {}, hidden: [] }),
  };
}

function read(): Stored {
  try {
    const stored = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Stored>;
    return { widths: stored.widths ?? {}, hidden: stored.hidden ?? [] };
  } catch {
    return { widths: {}, hidden: [] };
  }
}
