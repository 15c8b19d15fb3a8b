import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '@/config/paths';
import { get } from '@/lib/api-client';
import type { EngagementFacets } from './types';

/** How many engagements each value would leave, under all other filters. */
export const engagementFacetsQuery = (query: string) =>
  queryOptions({
    queryKey: ['engagements', 'facets', query],
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
    queryFn: ({ signal }) =>
      get<EngagementFacets>(api.engagementFacets, { query: new URLSearchParams(query), signal }),
  });

export const useEngagementFacets = (query: string) => useQuery(engagementFacetsQuery(query));
