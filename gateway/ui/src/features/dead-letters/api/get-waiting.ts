import { queryOptions } from '@tanstack/react-query';
import { api } from '@/config/paths';
import { get } from '@/lib/api-client';
import type { LetterPage, ServiceName } from './dead-letter';

/** How many of a service's dead letters wait. */
export const waitingQuery = (service: ServiceName) =>
  queryOptions({
    queryKey: ['dead-letters', service, 'waiting'],
    refetchInterval: 60_000,
    queryFn: async ({ signal }) => {
      const { causes } = await get<LetterPage>(api.deadLetters(service), {
        query: { state: 'WAITING' },
        signal,
      });
      return causes.reduce((sum, { waiting }) => sum + waiting, 0);
    },
  });
