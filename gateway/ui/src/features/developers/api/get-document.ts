import { useQuery } from '@tanstack/react-query';
import { api } from '@/config/paths';
import { get } from '@/lib/api-client';
import type { ApiDocument } from '../model/document';

/** The OpenAPI document of one service, as that service gives it now. */
export const useDocument = (service: string) =>
  useQuery({
    queryKey: ['openapi', service],
    queryFn: ({ signal }) => get<ApiDocument>(api.openApi(service), { signal }),
    staleTime: Infinity,
  });
