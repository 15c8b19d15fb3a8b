import { useCallback, useMemo } from 'react';
import type { Account } from '@/api/types';
import { useAccounts } from '../api/get-accounts';
import type { Sort } from './use-sort';

const ahead = 40;

export interface AccountList {
  accounts: Account[];
  total: number;
  /** Rows to draw: the loaded ones, and a few ghosts of those to come. */
  rows: number;
  loading: boolean;
  /** Another filter or order is on its way; the old rows still stand. */
  refreshing: boolean;
  error: Error | null;
  retry: () => void;
  loadUpTo: (row: number) => void;
}

/** The matching accounts as one growing list that loads ahead of the eye. */
export function useAccountList(query: string, sort: Sort): AccountList {
  const { data, error, isPending, isPlaceholderData, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage, refetch } = useAccounts(query, sort.by, sort.descending);
  const accounts = useMemo(() => distinct(data?.pages.flatMap((page) => page.accounts) ?? []), [data]);
  const total = data?.pages[0]?.total ?? 0;
  const loadUpTo = useCallback(
    (row: number) => {
      if (hasNextPage && !isFetchingNextPage && !isPlaceholderData && !isFetchNextPageError && row >= accounts.length - ahead) void fetchNextPage();
    },
    [accounts.length, fetchNextPage, hasNextPage, isFetchingNextPage, isFetchNextPageError, isPlaceholderData],
  );
  return {
    accounts,
    total,
    rows: accounts.length + (hasNextPage ? Math.min(ahead, Math.max(0, total - accounts.length)) : 0),
    loading: isPending,
    refreshing: isPlaceholderData,
    error,
    retry: () => void (isFetchNextPageError ? fetchNextPage() : refetch()),
    loadUpTo,
  };
}

/** A row that moved between two pages while they were read must not stand twice. */
function distinct(accounts: Account[]): Account[] {
  return [...new Map(accounts.map((account) => [account.id, account])).values()];
}
