import { queryOptions, useQuery } from '@tanstack/react-query';
import { get } from '@/lib/api-client';

export interface HistoryEntry {
  at: string;
  kind: 'REPORTED' | 'ASKED' | 'ADDED' | 'CHANGED';
  partner: string | null;
  by: string | null;
  field: string | null;
  before: string | null;
  after: string | null;
}

export interface AccountHistory {
  accountId: string;
  name: string;
  entries: HistoryEntry[];
  more: boolean;
}

/** Who reported, asked and changed what about an account, newest first. */
export const historyQuery = (accountId: string) =>
  queryOptions({
    queryKey: ['history', accountId],
    queryFn: ({ signal }) =>
      get<AccountHistory>(`/api/heatmap/accounts/${encodeURIComponent(accountId)}/history`, { signal }),
  });

export const useHistory = (accountId: string) => useQuery(historyQuery(accountId));
