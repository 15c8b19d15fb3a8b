import { useQuery } from '@tanstack/react-query';
import { api } from '@/config/paths';
import { get } from '@/lib/api-client';
import type { RequestDetail } from './types';

/** One request with its history and who else of the partner could be asked. */
export const useRequest = (id: string) =>
  useQuery({
    queryKey: ['requests', 'one', id],
    enabled: id !== '',
    refetchInterval: 60_000,
    queryFn: ({ signal }) => get<RequestDetail>(`${api.requests}/${encodeURIComponent(id)}`, { signal }),
  });
