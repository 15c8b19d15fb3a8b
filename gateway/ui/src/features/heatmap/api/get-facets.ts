import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import type { Facets } from '@/api/types';
import { api } from '@/config/paths';
import { get } from '@/lib/api-client';

/** How many accounts each value would leave, under all other filters. */
export const facetsQuery = (query: string) =>
  queryOptions({
    queryKey: ['facets', query],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => get<Facets>(api.facets, { query: new URLSearchParams(query), signal }),
  });

export const useFacets = (query: string) => useQuery(facetsQuery(query));
