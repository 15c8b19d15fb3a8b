import { queryOptions } from '@tanstack/react-query';
import { api } from '@/config/paths';
import { get } from '@/lib/api-client';
import type { LetterPage, Part } from './dead-letter';

/** How many of a service's dead letters wait. */
export const waitingQuery = (part: Part) =>
  queryOptions({
    queryKey: ['dead-letters', part, 'waiting'],
    refetchInterval: 60_000,
    queryFn: async ({ signal }) => {
      const { causes } = await get<LetterPage>(api.deadLetters(part), {
        query: { state: 'WAITING' },
        signal,
      });
      return causes.reduce((sum, { waiting }) => sum + waiting, 0);
    },
  });
