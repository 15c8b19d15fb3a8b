import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { Engagements } from '@/api/types';
import { api } from '@/config/paths';
import { get } from '@/lib/api-client';

type MaterialPage = Engagements['MaterialPage'];

/** The materials that the filter of the address leaves, newest first, page by page. */
export const materialsQuery = (query: string) =>
  infiniteQueryOptions({
    queryKey: ['materials', 'list', query],
    placeholderData: keepPreviousData,
    initialPageParam: '',
    getNextPageParam: (last: MaterialPage) => last.next ?? undefined,
    queryFn: ({ signal, pageParam }) => {
      const parameters = new URLSearchParams(query);
      if (pageParam !== '') parameters.set('after', pageParam);
      return get<MaterialPage>(api.materials, { query: parameters, signal });
    },
  });

export const useMaterials = (query: string) => useInfiniteQuery(materialsQuery(query));
