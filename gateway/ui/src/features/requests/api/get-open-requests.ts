import { queryOptions } from '@tanstack/react-query';
import { api } from '@/config/paths';
import { get } from '@/lib/api-client';
import type { RequestPage } from './get-requests';
import { openStates } from './types';

const named = 3;

/** The person's own requests that are not done: how many, how many of them are overdue, and some of these. */
export const openRequestsQuery = queryOptions({
  queryKey: ['requests', 'open'],
  refetchInterval: 60_000,
  queryFn: async ({ signal }) => {
    const mine = { mine: true, limit: named };
    const [overdue, open] = await Promise.all([
      get<RequestPage>(api.requests, { query: { ...mine, overdue: true }, signal }),
      get<RequestPage>(api.requests, { query: { ...mine, state: openStates }, signal }),
    ]);
    return {
      overdue: overdue.total,
      open: open.total,
      late: overdue.requests.map(({ partnerName }) => partnerName),
    };
  },
});
