import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '@/config/paths';
import { get } from '@/lib/api-client';
import { Problem } from '@/lib/problem';
import type { Me } from './types';

/** Who is signed in; null when nobody is. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  staleTime: Infinity,
  queryFn: ({ signal }): Promise<Me | null> => get<Me>(api.me, { signal }).catch(nobody),
});

export const useMe = () => useQuery(meQuery);

function nobody(error: unknown): null {
  if (error instanceof Problem && error.kind === 'signed-out') return null;
  throw error;
}
