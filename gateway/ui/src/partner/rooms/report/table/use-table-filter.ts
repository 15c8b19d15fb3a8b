import { useMemo, useState } from 'react';
import type { ReportStore } from '../store/report-store';

export interface TableFilter {
  readonly ids: readonly string[];
  readonly text: string;
  readonly unanswered: boolean;
  readonly setText: (text: string) => void;
  readonly setUnanswered: (unanswered: boolean) => void;
}

/** Which rows are shown. Answering a row never makes it vanish: rows are chosen anew only when the filter changes. */
export function useTableFilter(store: ReportStore): TableFilter {
  const [text, setText] = useState('');
  const [unanswered, setUnanswered] = useState(false);
  const ids = useMemo(
    () => store.ids.filter((id) => matches(store, id, text, unanswered)),
    [store, text, unanswered],
  );
  return { ids, text, unanswered, setText, setUnanswered };
}

function matches(store: ReportStore, id: string, text: string, unanswered: boolean): boolean {
  const { row, answered } = store.view(id);
  if (unanswered && answered) return false;
  const place = [row.name, row.city, row.state, row.country].join(' ').toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => place.includes(word));
}
