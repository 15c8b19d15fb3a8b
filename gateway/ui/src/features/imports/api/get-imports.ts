import { queryOptions, useQuery } from '@tanstack/react-query';
import type { ImportResult } from '@/api/types';
import { api } from '@/config/paths';
import { get } from '@/lib/api-client';

/** Past imports, newest first. */
export const importsQuery = queryOptions({
  queryKey: ['imports'],
  queryFn: async ({ signal }) => (await get<{ imports: ImportResult[] }>(api.imports, { signal })).imports,
});

export const useImports = () => useQuery(importsQuery);
