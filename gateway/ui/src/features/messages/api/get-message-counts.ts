import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '@/config/paths';
import { get } from '@/lib/api-client';

export interface MessageCounts {
  waiting: number;
  failed: number;
}

/** How many messages wait and how many have failed for good; looked at again now and then. */
export const messageCountsQuery = queryOptions({
  queryKey: ['messages', 'counts'],
  refetchInterval: 30_000,
  queryFn: ({ signal }) => get<MessageCounts>(api.messageCounts, { signal }),
});

export const useMessageCounts = () => useQuery(messageCountsQuery);
