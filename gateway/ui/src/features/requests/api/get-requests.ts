import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import type { ReportRequest } from '@/api/types';
import { api } from '@/config/paths';
import { get } from '@/lib/api-client';

/** Requests for report, newest first; looked at again each minute, since partners are at work. */
export const requestsQuery = (q: string, state: string) =>
  queryOptions({
    queryKey: ['requests', q, state],
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
    queryFn: async ({ signal }) =>
      (await get<{ requests: ReportRequest[] }>(api.requests, { query: { q, state }, signal })).requests,
  });

export const useRequests = (q: string, state: string) => useQuery(requestsQuery(q, state));
