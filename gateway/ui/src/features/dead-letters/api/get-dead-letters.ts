import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { api } from '@/config/paths';
import { get } from '@/lib/api-client';
import type { LetterPage, Part } from './dead-letter';

/** One service's dead letters, newest first, with how many wait for each cause. */
export const deadLettersQuery = (part: Part, state: string, cause: string) =>
  infiniteQueryOptions({
    queryKey: ['dead-letters', part, state, cause],
    initialPageParam: '',
    placeholderData: keepPreviousData,
    getNextPageParam: (last: LetterPage) => last.next ?? undefined,
    queryFn: ({ pageParam, signal }) =>
      get<LetterPage>(api.deadLetters(part), { query: { state, cause, after: pageParam }, signal }),
  });

export const useDeadLetters = (part: Part, state: string, cause: string) =>
  useInfiniteQuery(deadLettersQuery(part, state, cause));
