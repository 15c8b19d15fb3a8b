import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { Engagements } from '@/api/types';
import { api } from '@/config/paths';
import { get } from '@/lib/api-client';

type AccountPage = Engagements['AccountPage'];
export type MatchingAccount = Engagements['MatchingAccount'];

/** The accounts that match an engagement's criteria now, page by page. */
export const matchingAccountsQuery = (id: string, q: string) =>
  infiniteQueryOptions({
    queryKey: ['engagements', 'accounts', id, q],
    placeholderData: keepPreviousData,
    initialPageParam: '',
    getNextPageParam: (last: AccountPage) => last.next ?? undefined,
    queryFn: ({ signal, pageParam }) =>
      get<AccountPage>(`${api.engagement(id)}/accounts`, {
        query: { q, after: pageParam, limit: 50 },
        signal,
      }),
  });

export const useMatchingAccounts = (id: string, q: string) => useInfiniteQuery(matchingAccountsQuery(id, q));
