import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { AccountPage } from '@/api/types';
import { api } from '@/config/paths';
import { get } from '@/lib/api-client';

const pageSize = 100;

/** The matching accounts, page after page by keyset. */
export const accountsQuery = (query: string, sort: string, descending: boolean) =>
  infiniteQueryOptions({
    queryKey: ['accounts', query, sort, descending],
    initialPageParam: '',
    placeholderData: keepPreviousData,
    getNextPageParam: (last: AccountPage) => last.next ?? undefined,
    queryFn: ({ pageParam, signal }) => {
      const parameters = new URLSearchParams(query);
      parameters.set('sort', sort);
      parameters.set('dir', descending ? 'desc' : 'asc');
      parameters.set('limit', String(pageSize));
      if (pageParam !== '') parameters.set('after', pageParam);
      return get<AccountPage>(api.accounts, { query: parameters, signal });
    },
  });

export const useAccounts = (query: string, sort: string, descending: boolean) =>
  useInfiniteQuery(accountsQuery(query, sort, descending));
