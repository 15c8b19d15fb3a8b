import type { NameOf } from '@/api/people';
import type { AccountFilter, FacetName, Facets } from '@/api/types';
import { inWords, type KnownStatus } from '@/components/status/status-words';
import { listed } from '@/lib/words';
import { facetNames } from './filter';

export interface Phrase {
  name: FacetName | 'q' | 'rowSet';
  words: string;
}

export type Labels = (name: FacetName, value: string) => string;

const lead: Record<FacetName, string> = {
  segment: 'in segment',
  ou: 'in',
  industry: 'in industry',
  status: 'with status',
  partner: 'reported by',
  ecm: 'owned by',
  age: 'last reported',
};

/** The active filters as phrases of one sentence, each of which can be cleared. */
export function phrases(filter: AccountFilter, labels: Labels): Phrase[] {
  const facets = facetNames
    .filter((name) => filter[name].length > 0)
    .map((name) => ({
      name,
      words: neverReported(name, filter) ?? `${leadOf(name, filter)} ${valuesOf(name, filter, labels)}`,
    }));
  return filter.q === '' ? facets : [...facets, { name: 'q', words: `containing "${filter.q}"` }];
}

/** Names values from the facets, else from what the page knows without them. */
export function labelsFrom(
  facets: Facets | undefined,
  partners: ReadonlyMap<string, string>,
  nameOf: NameOf,
): Labels {
  return (name, value) => {
    if (name === 'partner')
      return partners.get(value) ?? facets?.partner.find((one) => one.value === value)?.label ?? 'a partner';
    if (name === 'ecm') return value === 'me' ? 'you' : nameOf(value);
    if (name === 'status')
      return value === 'NONE' ? 'no status' : inWords(value as KnownStatus).toLowerCase();
    return facets?.[name].find((one) => one.value === value)?.label ?? value;
  };
}

function valuesOf(name: FacetName, filter: AccountFilter, labels: Labels): string {
  return listed(
    filter[name].map((value) => spoken(name, value, labels)),
    'or',
  );
}

function neverReported(name: FacetName, { age, partner }: AccountFilter): string | undefined {
  if (name !== 'age' || age.some((value) => value !== 'never')) return undefined;
  return partner.length > 0 ? 'never reported by anyone' : 'never reported';
}

/** The last report of an account is that of any partner, which is worth saying beside a filter by partner. */
function leadOf(name: FacetName, { partner }: AccountFilter): string {
  return name === 'age' && partner.length > 0 ? `${lead.age} by anyone` : lead[name];
}

function spoken(name: FacetName, value: string, labels: Labels): string {
  return name === 'age' ? ageInWords(value) : labels(name, value);
}

export function ageInWords(value: string): string {
  const [, kind, days] = /^(older-than|within)-(\d+)$/.exec(value) ?? [];
  if (kind === undefined || days === undefined) return 'never';
  return kind === 'within' ? `in the last ${days} days` : `more than ${days} days ago`;
}
