import type { Criteria } from '@/api/types';
import { inWords, type KnownStatus } from '@/components/status/status-words';
import { listed } from '@/lib/words';

export type Dimension = keyof Criteria;

export const dimensions: readonly (readonly [Dimension, string])[] = [
  ['segments', 'Segment'],
  ['ous', 'OU'],
  ['industries', 'Industry'],
  ['statuses', 'Account status'],
];

export const statusWord = (value: string): string =>
  value === 'NONE' ? 'No status' : inWords(value as KnownStatus);

/** "in segment Strategic, in US Central or US West, with status target". */
export function criteriaWords({ segments, ous, industries, statuses }: Criteria): string {
  const parts = [
    segments.length > 0 && `in segment ${listed(segments, 'or')}`,
    ous.length > 0 && `in ${listed(ous, 'or')}`,
    industries.length > 0 && `in industry ${listed(industries, 'or')}`,
    statuses.length > 0 &&
      `with status ${listed(
        statuses.map((one) => statusWord(one).toLowerCase()),
        'or',
      )}`,
  ].filter((one) => one !== false);
  return parts.length === 0 ? 'any account' : parts.join(', ');
}
