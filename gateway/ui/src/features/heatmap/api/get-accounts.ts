import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { Account } from '@/api/types';
import { api } from '@/config/paths';
import { get } from '@/lib/api-client';

export const blockSize = 100;

/** A page of the list: where it starts, and how long the whole list is. */
export interface AccountBlock {
  accounts: Account[];
  next: string | null;
  total: number;
  row: number;
}

const keyOf = (list: string, block: number) => ['accounts', list, block] as const;

/** A block of the list: behind the block before where that is known, which leaves no gap, else by its row. */
export const blockQuery = (client: QueryClient, list: string, block: number) =>
  queryOptions({
    queryKey: keyOf(list, block),
    gcTime: 60_000,
    queryFn: ({ signal }) => {
      const query = new URLSearchParams(list);
      query.set('limit', String(blockSize));
      const before = client.getQueryData<AccountBlock>(keyOf(list, block - 1));
      if (before?.next) query.set('after', before.next);
      else if (block > 0) query.set('at', String(block * blockSize));
      return get<AccountBlock>(api.accounts, { query, signal });
    },
  });
