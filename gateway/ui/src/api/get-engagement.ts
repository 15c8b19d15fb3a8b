import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Engagement } from './types';
import { api } from '@/config/paths';
import { get } from '@/lib/api-client';

/** One engagement with its invitations, tasks and heatmaps; partners are at work, so it is looked at again. */
export const engagementQuery = (id: string) =>
  queryOptions({
    queryKey: ['engagements', 'one', id],
    refetchInterval: 30_000,
    queryFn: ({ signal }) => get<Engagement>(api.engagement(id), { signal }),
  });

export const useEngagement = (id: string) => useQuery(engagementQuery(id));
