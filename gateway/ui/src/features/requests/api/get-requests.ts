import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { api } from '@/config/paths';
import { get } from '@/lib/api-client';
import { openStates, type FollowedRequest } from './types';

export interface RequestFilter {
  q: string;
  /** One of the states, or OPEN for all in which partners can still answer. */
  state: string;
  overdue: string;
  mine: string;
  partner: string;
  engagement: string;
}

export interface RequestPage {
  requests: FollowedRequest[];
  next: string | null;
  total: number;
}

/** Requests for report, newest first, page by page; looked at again each minute, since partners are at work. */
export const requestsQuery = (filter: RequestFilter) =>
  infiniteQueryOptions({
    queryKey: ['requests', filter],
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
    initialPageParam: '',
    getNextPageParam: (last: RequestPage) => last.next ?? undefined,
    queryFn: ({ signal, pageParam }) =>
      get<RequestPage>(api.requests, {
        query: { ...filter, state: statesOf(filter), after: pageParam },
        signal,
      }),
  });

function statesOf({ state }: RequestFilter): readonly string[] {
  return state === 'OPEN' ? openStates : [state];
}

export const useRequests = (filter: RequestFilter) => useInfiniteQuery(requestsQuery(filter));
