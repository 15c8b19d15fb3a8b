import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '@/config/paths';
import { get } from '@/lib/api-client';
import type { PartnerChoice, PartnerChoices } from './types';

/** Who can be invited, as the service knows them that will do it. */
export const partnerChoicesQuery = queryOptions({
  queryKey: ['engagements', 'partners'],
  staleTime: 60_000,
  queryFn: async ({ signal }): Promise<PartnerChoice[]> =>
    (await get<PartnerChoices>(api.partnerChoices, { signal })).partners,
});

export const usePartnerChoices = () => useQuery(partnerChoicesQuery);
