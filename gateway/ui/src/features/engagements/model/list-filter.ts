import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { FilterPhrase } from '@/components/filters/filter-sentence';
import { listed } from '@/lib/words';
import { attentions, stateWords, typeWords } from './words';
import type { EngagementState, EngagementType } from '@/api/types';

const names = ['state', 'type', 'ou', 'partner', 'attention', 'mine', 'q'] as const;
export type FilterName = (typeof names)[number];

/** Of these one value at a time is possible. */
const single: readonly FilterName[] = ['partner', 'attention', 'mine', 'q'];

export type ListFilter = Record<FilterName, string[]>;

/** The filter as the services read it, in one order, so that the same filter is the same text. */
export function filterQuery(parameters: URLSearchParams): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of names)
    for (const value of parameters.getAll(name).filter(Boolean).sort()) query.append(name, value);
  return query;
}

/** Reads the filter of the list from the address bar and writes it there. */
export function useListFilter() {
  const [parameters, setParameters] = useSearchParams();
  const query = useMemo(() => filterQuery(parameters).toString(), [parameters]);
  const filter = useMemo(() => {
    const read = new URLSearchParams(query);
    return Object.fromEntries(names.map((name) => [name, read.getAll(name)])) as ListFilter;
  }, [query]);
  const set = useCallback(
    (name: FilterName, values: readonly string[], replace = false) =>
      setParameters(
        (before) => {
          const after = new URLSearchParams(before);
          after.delete(name);
          values.filter(Boolean).forEach((value) => after.append(name, value));
          return after;
        },
        { replace },
      ),
    [setParameters],
  );
  const toggle = (name: FilterName, value: string): void => {
    const before = filter[name];
    if (before.includes(value))
      set(
        name,
        before.filter((one) => one !== value),
      );
    else set(name, single.includes(name) ? [value] : [...before, value]);
  };
  const clearAll = (): void =>
    setParameters((before) => {
      const after = new URLSearchParams(before);
      names.forEach((name) => after.delete(name));
      return after;
    });
  return { filter, query, set, toggle, clearAll };
}

export type ListFilterState = ReturnType<typeof useListFilter>;

/** The active filters as phrases of one sentence; one state alone is said by the tabs. */
export function phrasesOf(
  filter: ListFilter,
  partnerName: (id: string) => string,
): FilterPhrase<FilterName>[] {
  const words: Partial<Record<FilterName, (values: string[]) => string>> = {
    state: (values) =>
      `that are ${listed(
        values.map((one) => stateWords(one as EngagementState).toLowerCase()),
        'or',
      )}`,
    type: (values) =>
      `of type ${listed(
        values.map((one) => typeWords(one as EngagementType)),
        'or',
      )}`,
    ou: (values) => `in ${listed(values, 'or')}`,
    partner: (values) => `with ${listed(values.map(partnerName), 'or')}`,
    attention: (values) => `with: ${listed(values.map(attentionWords), 'or').toLowerCase()}`,
    mine: () => 'organized by you',
    q: (values) => `containing "${values[0] ?? ''}"`,
  };
  return names
    .filter((name) => filter[name].length > (name === 'state' ? 1 : 0))
    .map((name) => ({ name, words: words[name]?.(filter[name]) ?? '' }));
}

export const attentionWords = (value: string): string =>
  attentions.find(([one]) => one === value)?.[1] ?? value;
