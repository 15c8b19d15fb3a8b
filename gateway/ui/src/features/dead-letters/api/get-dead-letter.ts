import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '@/config/paths';
import { get } from '@/lib/api-client';
import type { DeadLetterDetail, ServiceName } from './dead-letter';

/** One dead letter with its content and what was done with it. */
export const deadLetterQuery = (service: ServiceName, id: string) =>
  queryOptions<DeadLetterDetail>({
    queryKey: ['dead-letter', service, id],
    queryFn: ({ signal }) => get<DeadLetterDetail>(api.deadLetter(service, id), { signal }),
  });

export const useDeadLetter = (service: ServiceName, id: string) => useQuery(deadLetterQuery(service, id));
