import type { AccountFilter, FacetName, SelectionFilter } from '@/api/types';

export const facetNames: FacetName[] = ['segment', 'ou', 'industry', 'status', 'partner', 'ecm', 'age'];
const listNames = [...facetNames, 'rowSet'] as const;

/** The filter as the address says it; the address is the only place where it lives. */
export function readFilter(parameters: URLSearchParams): AccountFilter {
  const lists = Object.fromEntries(listNames.map((name) => [name, parameters.getAll(name).filter(Boolean)]));
  return { ...(lists as Omit<AccountFilter, 'q'>), q: parameters.get('q') ?? '' };
}

/** The filter as the services read it, in one order, so that the same filter is the same text. */
export function filterQuery(filter: AccountFilter): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of listNames) for (const value of [...filter[name]].sort()) query.append(name, value);
  if (filter.q !== '') query.set('q', filter.q);
  return query;
}

/** The filter without what is empty, for a selection. */
export function spareFilter({ rowSet, ...filter }: AccountFilter): SelectionFilter {
  const given = Object.fromEntries(Object.entries(filter).filter(([, value]) => value.length > 0));
  return rowSet[0] === undefined ? given : { ...given, rowSet: rowSet[0] };
}

export function isEmpty(filter: AccountFilter): boolean {
  return filter.q === '' && listNames.every((name) => filter[name].length === 0);
}
