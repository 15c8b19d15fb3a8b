import { queryOptions } from '@tanstack/react-query';
import type { Engagements } from '@/api/types';
import { api } from '@/config/paths';
import { get } from '@/lib/api-client';

/** What waits: of one's own engagements, for sellers of those of their OUs. */
export const engagementWorkQuery = queryOptions({
  queryKey: ['engagements', 'work'],
  refetchInterval: 60_000,
  queryFn: ({ signal }) => get<Engagements['WorkView']>(api.engagementWork, { signal }),
});
