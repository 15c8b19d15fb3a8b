import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import type { Engagements } from '@/api/types';
import { api } from '@/config/paths';
import { get } from '@/lib/api-client';

type HistoryPage = Engagements['HistoryPage'];

/** All that happened to an engagement, newest first, page by page. */
export const engagementHistoryQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['engagements', 'history', id],
    initialPageParam: '',
    getNextPageParam: (last: HistoryPage) => last.next ?? undefined,
    queryFn: ({ signal, pageParam }) =>
      get<HistoryPage>(`${api.engagement(id)}/history`, { query: { after: pageParam }, signal }),
  });

export const useEngagementHistory = (id: string) => useInfiniteQuery(engagementHistoryQuery(id));
