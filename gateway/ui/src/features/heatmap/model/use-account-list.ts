import { useQueries, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { Account } from '@/api/types';
import { useDebounced } from '@/lib/use-debounced';
import { blockQuery, blockSize, type AccountBlock } from '../api/get-accounts';
import { readFilter } from './filter';
import { leading } from './leading';
import type { Sort } from '@/lib/use-sort';

/** While rows fly past nobody reads them: what is in sight for this long is loaded. */
const rest = 60;

export interface AccountList {
  /** The account of a row, if it is loaded. */
  at: (row: number) => Account | undefined;
  loaded: readonly Account[];
  total: number;
  loading: boolean;
  /** Another filter or order is on its way; the old rows still stand. */
  refreshing: boolean;
  error: Error | null;
  retry: () => void;
  /** Says which rows are in sight. */
  show: (first: number, last: number) => void;
}

interface Rows {
  list: string;
  blocks: ReadonlyMap<number, AccountBlock>;
  total: number;
}

const nothing: Rows = { list: '', blocks: new Map(), total: 0 };

/** The matching accounts, of which only the blocks in sight are loaded, wherever in the list they are. */
export function useAccountList(query: string, sort: Sort): AccountList {
  const client = useQueryClient();
  const list = useMemo(() => listQuery(query, sort), [query, sort.by, sort.descending]); // eslint-disable-line react-hooks/exhaustive-deps
  const [inSight, setInSight] = useState({ list, first: 0, last: 0 });
  const seen = useDebounced(inSight, rest);
  const sight = seen.list === list ? seen : { first: 0, last: 0 };
  const numbers = blocksOf(sight.first, sight.last);
  const { blocks, total, error, pending, refetch } = useQueries({
    queries: numbers.map((block) => blockQuery(client, list, block)),
    combine,
  });
  const current = useMemo<Rows>(
    () => ({ list, blocks: new Map(blocks.map((one) => [one.row / blockSize, one])), total: total ?? 0 }),
    [list, blocks, total],
  );
  const [shown, setShown] = useState(nothing);
  if (blocks.length > 0 && shown !== current && shown.blocks !== current.blocks) setShown(current);
  const rows = blocks.length > 0 ? current : shown;
  const filter = useMemo(() => readFilter(new URLSearchParams(query)), [query]);
  const at = useCallback(
    (row: number) => {
      const account = rows.blocks.get(Math.floor(row / blockSize))?.accounts[row % blockSize];
      return account && leading(account, filter);
    },
    [rows, filter],
  );
  const show = useCallback(
    (from: number, to: number) =>
      setInSight((before) =>
        before.list === list && before.first === from && before.last === to
          ? before
          : { list, first: from, last: to },
      ),
    [list],
  );
  return {
    at,
    loaded: useMemo(() => [...rows.blocks.values()].flatMap(({ accounts }) => accounts), [rows]),
    total: rows.total,
    loading: rows === nothing,
    refreshing: rows.list !== list && pending,
    error,
    retry: refetch,
    show,
  };
}

function listQuery(query: string, { by, descending }: Sort): string {
  const parameters = new URLSearchParams(query);
  parameters.set('sort', by);
  parameters.set('dir', descending ? 'desc' : 'asc');
  return parameters.toString();
}

/** The blocks in sight, and the next one where the eye is near its edge. */
function blocksOf(first: number, last: number): number[] {
  const from = Math.floor(Math.max(0, first - blockSize / 4) / blockSize);
  const to = Math.floor((last + blockSize / 4) / blockSize);
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

function combine(results: UseQueryResult<AccountBlock>[]) {
  const blocks = results.flatMap(({ data }) => data ?? []);
  return {
    blocks,
    total: blocks.at(-1)?.total,
    error: results.find(({ error }) => error)?.error ?? null,
    pending: results.some(({ isPending }) => isPending),
    refetch: () => results.forEach(({ error, refetch }) => error && void refetch()),
  };
}
