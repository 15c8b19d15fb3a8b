import { queryOptions, useQuery } from '@tanstack/react-query';
import type { RowSet } from '@/api/types';
import { api } from '@/config/paths';
import { get } from '@/lib/api-client';

/** What a digest's link opens: exactly which accounts and partners. */
export const rowSetQuery = (id: string) =>
  queryOptions({
    queryKey: ['row-set', id],
    staleTime: Infinity,
    queryFn: ({ signal }) => get<RowSet>(api.rowSet(id), { signal }),
  });

export const useRowSet = (id: string) => useQuery(rowSetQuery(id));
