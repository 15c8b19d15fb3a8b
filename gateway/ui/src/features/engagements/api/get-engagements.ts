import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { api } from '@/config/paths';
import { get } from '@/lib/api-client';
import type { EngagementPage } from './types';

/** The engagements that the filter of the address leaves, page by page; partners are at work, so they are looked at again. */
export const engagementsQuery = (query: string) =>
  infiniteQueryOptions({
    queryKey: ['engagements', 'list', query],
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
    initialPageParam: '',
    getNextPageParam: (last: EngagementPage) => last.next ?? undefined,
    queryFn: ({ signal, pageParam }) => {
      const parameters = new URLSearchParams(query);
      if (pageParam !== '') parameters.set('after', pageParam);
      return get<EngagementPage>(api.engagements, { query: parameters, signal });
    },
  });

export const useEngagements = (query: string) => useInfiniteQuery(engagementsQuery(query));
