import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Heatmap } from '@/api/types';
import { call, get, post, put } from '@/lib/api-client';

/** A view of any list: services that keep views have them of one platform. */
export type View = Heatmap['View'];
export type ViewColumn = Heatmap['ViewColumn'];

/** A view as a person makes it; its query is filter and order as the address carries them. */
export type NewView = Pick<View, 'name' | 'query' | 'columns' | 'shared' | 'sharedOu' | 'favourite'>;

/** One's own views of a list, and those that others share; each list has an address for its views. */
export const viewsQuery = (address: string) =>
  queryOptions({
    queryKey: ['views', address],
    queryFn: async ({ signal }) => (await get<{ views: View[] }>(address, { signal })).views,
  });

export const useViews = (address: string) => useQuery(viewsQuery(address));

/** Keeps a new view, or changes one of one's own; a stale version is refused. */
export function useSaveView(address: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...view }: NewView & { id?: string; version?: number }): Promise<View> =>
      id === undefined ? post<View>(address, view) : put<View>(`${address}/${id}`, view),
    onSuccess: (saved) => {
      client.setQueryData(viewsQuery(address).queryKey, (views: View[] = []) =>
        views.some(({ id }) => id === saved.id)
          ? views.map((one) => (one.id === saved.id ? saved : one))
          : [saved, ...views],
      );
    },
    onSettled: () => client.invalidateQueries(viewsQuery(address)),
  });
}

export function useDeleteView(address: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: View): Promise<void> =>
      call('DELETE', `${address}/${id}`, { query: { version } }),
    onSettled: () => client.invalidateQueries(viewsQuery(address)),
  });
}
