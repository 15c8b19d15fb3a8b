import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { api } from '@/config/paths';
import { get } from '@/lib/api-client';
import type { LetterPage, ServiceName } from './dead-letter';

/** One service's dead letters, newest first, with how many wait for each cause. */
export const deadLettersQuery = (service: ServiceName, state: string, cause: string) =>
  infiniteQueryOptions({
    queryKey: ['dead-letters', service, state, cause],
    initialPageParam: '',
    placeholderData: keepPreviousData,
    getNextPageParam: (last: LetterPage) => last.next ?? undefined,
    queryFn: ({ pageParam, signal }) =>
      get<LetterPage>(api.deadLetters(service), { query: { state, cause, after: pageParam }, signal }),
  });

export const useDeadLetters = (service: ServiceName, state: string, cause: string) =>
  useInfiniteQuery(deadLettersQuery(service, state, cause));
