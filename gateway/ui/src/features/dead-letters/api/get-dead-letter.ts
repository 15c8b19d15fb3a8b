import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '@/config/paths';
import { get } from '@/lib/api-client';
import type { DeadLetterDetail, Part } from './dead-letter';

/** One dead letter with its content and what was done with it. */
export const deadLetterQuery = (part: Part, id: string) =>
  queryOptions<DeadLetterDetail>({
    queryKey: ['dead-letter', part, id],
    queryFn: ({ signal }) => get<DeadLetterDetail>(api.deadLetter(part, id), { signal }),
  });

export const useDeadLetter = (part: Part, id: string) => useQuery(deadLetterQuery(part, id));
