import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Heatmap } from '@/api/types';
import { get, post } from '@/lib/api-client';

const path = '/api/heatmap/sendings';

export type SendingPart = Heatmap['SendingPart'];

/** An order to ask partners, worked off by the service whether or not anybody looks. */
export type Sending = Heatmap['SendingView'];

const often = 700;

const sendingQuery = (id: string, start?: Sending) =>
  queryOptions({
    queryKey: ['sendings', id],
    initialData: start,
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data && state.data.state !== 'RUNNING' ? false : often),
    queryFn: ({ signal }) => get<Sending>(`${path}/${id}`, { signal }),
  });

/** One sending, looked at again and again until it is finished. */
export const useSending = (start: Sending) => useQuery(sendingQuery(start.id, start));

const anyRunning = (sendings: readonly Sending[] = []): boolean =>
  sendings.some(({ state }) => state === 'RUNNING');

const latestQuery = queryOptions({
  queryKey: ['sendings'],
  queryFn: ({ signal }) => get<Heatmap['SendingList']>(path, { signal }),
});

/** The sender's latest sendings, and older ones that are not complete. */
export const useLatestSendings = (enabled: boolean) =>
  useQuery({
    ...latestQuery,
    enabled,
    select: ({ sendings }) => sendings,
    refetchInterval: ({ state }) => (anyRunning(state.data?.sendings) ? often : 60_000),
  });

/** How many accounts one request may hold, as soon as it is known. */
export const useMostAccounts = () => useQuery({ ...latestQuery, select: ({ mostAccounts }) => mostAccounts });

/** Tries again to ask the partners that failed; the others are not asked again. */
export function useRetrySending() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => post<Sending>(`${path}/${id}/retry`),
    onSuccess: () => client.invalidateQueries({ queryKey: ['sendings'] }),
  });
}
