import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '@/config/paths';
import { get } from '@/lib/api-client';
import type { Publishing } from './types';

/** Who would get what if the draft were published now, and what is in the way. */
export const publishingQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ['engagements', 'publishing', id, version],
    staleTime: 0,
    queryFn: ({ signal }) => get<Publishing>(`${api.engagement(id)}/publishing`, { signal }),
  });

export const usePublishing = (id: string, version: number) => useQuery(publishingQuery(id, version));
