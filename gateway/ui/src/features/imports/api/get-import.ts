import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '@/config/paths';
import { get } from '@/lib/api-client';
import { atWork, type Import } from './import-types';

/** One import; looked at again while it is at work. */
export const importQuery = (id: string) =>
  queryOptions<Import>({
    queryKey: ['imports', id],
    refetchInterval: ({ state }) => (state.data && atWork(state.data) ? 700 : false),
    queryFn: ({ signal }) => get<Import>(api.import(id), { signal }),
  });

export const useImport = (id: string) => useQuery(importQuery(id));
