import { useQuery } from '@tanstack/react-query';
import { api } from '@/config/paths';
import { get } from '@/lib/api-client';

/** The OpenAPI document of one service, as that service gives it now. */
export const useDocument = (service: string) =>
  useQuery({
    queryKey: ['openapi', service],
    queryFn: ({ signal }) => get<object>(api.openApi(service), { signal }),
    staleTime: Infinity,
  });
