import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '@/config/paths';
import { get } from '@/lib/api-client';
import type { NextDigest } from '@/api/types';

/** The digest that is waiting for its quiet period to end; null when there is no news. */
export const nextDigestQuery = queryOptions({
  queryKey: ['next-digest'],
  refetchInterval: 30_000,
  queryFn: async ({ signal }) => (await get<NextDigest | undefined>(api.nextDigest, { signal })) ?? null,
});

export const useNextDigest = () => useQuery(nextDigestQuery);
