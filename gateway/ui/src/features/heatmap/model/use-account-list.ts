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
export function useAccountList(query: string, sort: Sort, wanted: readonly string[] = []): AccountList {
  const {
    data,
    error,
    isPending,
    isPlaceholderData,
    hasNextPage,
    isFetchingNextPage,
    isFetchNextPageError,
    fetchNextPage,
    refetch,
  } = useAccounts(query, sort.by, sort.descending);
  const first = wanted.join();
  const accounts = useMemo(
    () =>
      distinct(data?.pages.flatMap((page) => page.accounts) ?? []).map((account) =>
        leading(account, first.split(',')),
      ),
    [data, first],
  );
  const total = data?.pages[0]?.total ?? 0;
  const loadUpTo = useCallback(
    (row: number) => {
      if (
        hasNextPage &&
        !isFetchingNextPage &&
        !isPlaceholderData &&
        !isFetchNextPageError &&
        row >= accounts.length - ahead
      )
        void fetchNextPage();
    },
    [
      accounts.length,
      fetchNextPage,
      hasNextPage,
      isFetchingNextPage,
      isFetchNextPageError,
      isPlaceholderData,
    ],
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

/** The partners that are filtered by stand in front, so that their tags are in sight. */
function leading(account: Account, wanted: readonly string[]): Account {
  if (wanted[0] === '') return account;
  const [front, back] = [true, false].map((is) =>
    account.reports.filter(({ partnerId }) => wanted.includes(partnerId) === is),
  );
  return { ...account, reports: [...(front ?? []), ...(back ?? [])] };
}

/** A row that moved between two pages while they were read must not stand twice. */
function distinct(accounts: Account[]): Account[] {
  return [...new Map(accounts.map((account) => [account.id, account])).values()];
}
