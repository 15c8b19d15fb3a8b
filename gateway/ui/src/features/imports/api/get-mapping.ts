import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '@/config/paths';
import { get } from '@/lib/api-client';
import type { Mapping } from './import-types';

/** The file's columns with samples, and which of them is which field. */
export const mappingQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', id, 'mapping'],
    queryFn: ({ signal }) => get<Mapping>(api.importMapping(id), { signal }),
  });

export const useMapping = (id: string) => useQuery(mappingQuery(id));
