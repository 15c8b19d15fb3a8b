import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { api } from '@/config/paths';
import { get } from '@/lib/api-client';
import type { AccountChange, ChangeKind } from './import-types';

interface ChangePage {
  changes: AccountChange[];
  next: string | null;
}

/** The accounts of one kind of change, page by page; the version tells one difference from the next. */
export const changesQuery = (id: string, kind: ChangeKind, version: string) =>
  infiniteQueryOptions({
    queryKey: ['imports', id, 'changes', kind, version],
    initialPageParam: '',
    getNextPageParam: (last: ChangePage) => last.next ?? undefined,
    queryFn: ({ pageParam, signal }) =>
      get<ChangePage>(api.importChanges(id), { query: { kind, after: pageParam }, signal }),
  });

export const useChanges = (id: string, kind: ChangeKind, version: string) =>
  useInfiniteQuery(changesQuery(id, kind, version));
