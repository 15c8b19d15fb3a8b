import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '@/config/paths';
import { get } from '@/lib/api-client';
import { atWork, type Import } from './import-types';

/** Imports, newest first; looked at again while one is at work. */
export const importsQuery = queryOptions<Import[]>({
  queryKey: ['imports'],
  refetchInterval: ({ state }) => (state.data?.some(atWork) ? 2_000 : false),
  queryFn: async ({ signal }) => (await get<{ imports: Import[] }>(api.imports, { signal })).imports,
});

export const useImports = () => useQuery(importsQuery);
