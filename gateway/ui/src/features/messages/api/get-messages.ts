import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { Message } from '@/api/types';
import { api } from '@/config/paths';
import { get } from '@/lib/api-client';

interface MessagePage {
  messages: Message[];
  next: string | null;
}

/** Every message that the system sent or means to send, newest first. */
export const messagesQuery = (q: string, state: string) =>
  infiniteQueryOptions({
    queryKey: ['messages', q, state],
    initialPageParam: '',
    placeholderData: keepPreviousData,
    getNextPageParam: (last: MessagePage) => last.next ?? undefined,
    queryFn: ({ pageParam, signal }) =>
      get<MessagePage>(api.messages, { query: { q, state, after: pageParam }, signal }),
  });

export const useMessages = (q: string, state: string) => useInfiniteQuery(messagesQuery(q, state));
