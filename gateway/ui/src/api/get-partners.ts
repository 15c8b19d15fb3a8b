import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '@/config/paths';
import { get } from '@/lib/api-client';
import type { Partner } from './types';

export const partnersQuery = (q = '') =>
  queryOptions({
    queryKey: ['partners', q],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      (await get<{ partners: Partner[] }>(api.partners, { query: { q }, signal })).partners,
  });

export const usePartners = (q = '') => useQuery(partnersQuery(q));
