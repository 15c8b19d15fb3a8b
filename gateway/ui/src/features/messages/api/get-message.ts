import { queryOptions, useQuery } from '@tanstack/react-query';
import type { MessageDetail } from '@/api/types';
import { api } from '@/config/paths';
import { get } from '@/lib/api-client';

/** One message with each attempt to send it; looked at again while it waits. */
export const messageQuery = (id: string) =>
  queryOptions<MessageDetail>({
    queryKey: ['message', id],
    refetchInterval: ({ state }) => (state.data?.state === 'WAITING' ? 5_000 : false),
    queryFn: ({ signal }) => get<MessageDetail>(api.message(id), { signal }),
  });

export const useMessage = (id: string) => useQuery(messageQuery(id));
