import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { AccountFilter, FacetName } from '@/api/types';
import { toggled } from '@/lib/toggled';
import { facetNames, filterQuery, readFilter } from './filter';

export interface FilterState {
  filter: AccountFilter;
  /** The same as query text, stable while the filter is the same. */
  query: string;
  toggle: (name: FacetName, value: string) => void;
  clear: (name: FacetName | 'q' | 'rowSet') => void;
  search: (text: string) => void;
  clearAll: () => void;
}

/** Reads the filter from the address bar and writes it there. */
export function useFilter(): FilterState {
  const [parameters, setParameters] = useSearchParams();
  const filter = useMemo(() => readFilter(parameters), [parameters]);
  const query = useMemo(() => filterQuery(filter).toString(), [filter]);
  const change = useCallback(
    (edit: (after: URLSearchParams) => void, replace = false) =>
      setParameters(
        (before) => {
          const after = new URLSearchParams(before);
          edit(after);
          return after;
        },
        { replace },
      ),
    [setParameters],
  );
  return {
    filter,
    query,
    toggle: (name, value) =>
      change((after) => {
        const values = toggled(after.getAll(name), value);
        after.delete(name);
        values.forEach((one) => after.append(name, one));
      }),
    clear: (name) => change((after) => after.delete(name)),
    search: (text) => change((after) => (text === '' ? after.delete('q') : after.set('q', text)), true),
    clearAll: () => change((after) => [...facetNames, 'q', 'rowSet'].forEach((name) => after.delete(name))),
  };
}
