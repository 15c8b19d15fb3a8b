import { queryOptions } from '@tanstack/react-query';
import type { PartnerCalls } from '../../../session/partner-calls';
import type { AccountRow } from '../types';

const longTable = 500;

/** The requested accounts with what is known of each; read again now and then, for a colleague may work on them too. */
export const accountsOptions = (calls: PartnerCalls) =>
  queryOptions({
    queryKey: ['partner', 'accounts'],
    queryFn: async ({ signal }) =>
      (await calls.get<{ accounts: readonly AccountRow[] }>('/accounts', { signal })).accounts,
    refetchInterval: (query) => ((query.state.data?.length ?? 0) > longTable ? 60_000 : 20_000),
    staleTime: 5_000,
  });
