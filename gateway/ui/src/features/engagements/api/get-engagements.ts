import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { api } from '@/config/paths';
import { get } from '@/lib/api-client';
import type { Sort } from '@/lib/use-sort';
import type { EngagementPage } from './types';

/** The engagements that a filter leaves, page by page; partners are at work, so they are looked at again. */
export const engagementsQuery = (query: string, { by, descending }: Sort) =>
  infiniteQueryOptions({
    queryKey: ['engagements', 'list', query, by, descending],
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
    initialPageParam: '',
    getNextPageParam: (last: EngagementPage) => last.next ?? undefined,
    queryFn: ({ signal, pageParam }) => {
      const parameters = new URLSearchParams(query);
      parameters.set('sort', by);
      parameters.set('dir', descending ? 'desc' : 'asc');
      if (pageParam !== '') parameters.set('after', pageParam);
      return get<EngagementPage>(api.engagements, { query: parameters, signal });
    },
  });

export const useEngagements = (query: string, sort: Sort) => useInfiniteQuery(engagementsQuery(query, sort));

export type EngagementsState = ReturnType<typeof useEngagements>;
