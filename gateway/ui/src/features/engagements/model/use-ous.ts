import type { Me } from '@/api/types';
import { useCriteriaCounts } from '@/api/get-criteria-counts';

const any = { segments: [], ous: [], industries: [], statuses: [] };

/** The OUs that somebody is aligned to; for who is aligned to all, those that have accounts. */
export function useOus(me: Me | null | undefined): string[] | undefined {
  const { data: counts } = useCriteriaCounts(any);
  if (!me) return undefined;
  if (!me.ous.includes('*')) return me.ous;
  return counts?.ous
    .map(({ value }) => value)
    .filter(Boolean)
    .sort();
}
