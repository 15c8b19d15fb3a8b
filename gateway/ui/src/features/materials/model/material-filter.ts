import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { statusWord } from '@/components/criteria/criteria-words';
import type { FilterPhrase } from '@/components/filters/filter-sentence';
import { kindWords } from '@/lib/uploads/upload-words';
import { toggled } from '@/lib/toggled';
import { listed } from '@/lib/words';

const names = ['kind', 'partner', 'segment', 'ou', 'industry', 'status', 'q'] as const;
export type FilterName = (typeof names)[number];
export type MaterialFilter = Record<FilterName, string[]>;

/** Reads the filter of the materials from the address bar and writes it there. */
export function useMaterialFilter() {
  const [parameters, setParameters] = useSearchParams();
  const query = useMemo(() => normal(parameters), [parameters]);
  const filter = useMemo(() => {
    const read = new URLSearchParams(query);
    return Object.fromEntries(names.map((name) => [name, read.getAll(name)])) as MaterialFilter;
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
  const toggle = (name: FilterName, value: string): void =>
    set(name, name === 'partner' && !filter.partner.includes(value) ? [value] : toggled(filter[name], value));
  return { filter, query, set, toggle, clearAll: () => setParameters({}) };
}

export type MaterialFilterState = ReturnType<typeof useMaterialFilter>;

function normal(parameters: URLSearchParams): string {
  const query = new URLSearchParams();
  for (const name of names)
    for (const value of parameters.getAll(name).filter(Boolean).sort()) query.append(name, value);
  return query.toString();
}

/** The active filters as phrases of one sentence. */
export function phrasesOf(
  filter: MaterialFilter,
  partnerName: (id: string) => string,
): FilterPhrase<FilterName>[] {
  const words: Record<FilterName, (values: string[]) => string> = {
    kind: (values) =>
      `that are ${listed(
        values.map((one) => kindWords(one).toLowerCase()),
        'or',
      )}`,
    partner: (values) => `of ${listed(values.map(partnerName), 'or')}`,
    segment: (values) => `for segment ${listed(values, 'or')}`,
    ou: (values) => `for ${listed(values, 'or')}`,
    industry: (values) => `for industry ${listed(values, 'or')}`,
    status: (values) =>
      `for status ${listed(
        values.map((one) => statusWord(one).toLowerCase()),
        'or',
      )}`,
    q: (values) => `containing "${values[0] ?? ''}"`,
  };
  return names
    .filter((name) => filter[name].length > 0)
    .map((name) => ({ name, words: words[name](filter[name]) }));
}
