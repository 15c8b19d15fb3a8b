import { infiniteQueryOptions } from '@tanstack/react-query';
import type { PartnerCalls } from '../../../session/partner-calls';
import type { AccountsPage } from '../types';

/** A glance first, for the page is about tasks; whoever asks for more gets many. */
const [first, more] = [12, 100];

/** Names and places of the accounts, a page at a time. */
export const accountsOptions = (calls: PartnerCalls) =>
  infiniteQueryOptions({
    queryKey: ['partner', 'engagement-accounts'],
    queryFn: ({ pageParam, signal }) =>
      calls.get<AccountsPage>('/accounts', {
        query: { after: pageParam, limit: pageParam === undefined ? first : more },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    staleTime: 60_000,
  });
