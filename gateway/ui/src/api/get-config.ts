import { useQuery } from '@tanstack/react-query';
import { api } from '@/config/paths';
import { get } from '@/lib/api-client';
import type { Config } from './types';

/** What the gateway tells the pages at run time, such as the services that it knows. */
export const useConfig = () =>
  useQuery({
    queryKey: ['config'],
    staleTime: Infinity,
    queryFn: ({ signal }) => get<Config>(api.config, { signal }),
  });
