import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { api } from '@/config/paths';
import { get } from '@/lib/api-client';
import type { RejectedRow } from './import-types';

interface RejectionPage {
  rejections: RejectedRow[];
  next: number | null;
}

/** The rejected rows by line, page by page, or those whose key the file has twice. */
export const rejectionsQuery = (id: string, duplicates: boolean) =>
  infiniteQueryOptions({
    queryKey: ['imports', id, 'rejections', duplicates],
    initialPageParam: 0,
    getNextPageParam: (last: RejectionPage) => last.next ?? undefined,
    queryFn: ({ pageParam, signal }) =>
      get<RejectionPage>(api.importRejections(id), { query: { duplicates, after: pageParam }, signal }),
  });

export const useRejections = (id: string, duplicates: boolean) =>
  useInfiniteQuery(rejectionsQuery(id, duplicates));
