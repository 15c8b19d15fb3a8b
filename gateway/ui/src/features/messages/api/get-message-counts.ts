import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Notification } from '@/api/types';
import { api } from '@/config/paths';
import { get } from '@/lib/api-client';

type MessageCounts = Notification['MessageCounts'];

/** How many messages wait and how many have failed for good; looked at again now and then. */
export const messageCountsQuery = queryOptions({
  queryKey: ['messages', 'counts'],
  refetchInterval: 30_000,
  queryFn: ({ signal }) => get<MessageCounts>(api.messageCounts, { signal }),
});

export const useMessageCounts = () => useQuery(messageCountsQuery);
