import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import type { Criteria, Engagements } from './types';
import { api } from '@/config/paths';
import { get } from '@/lib/api-client';

/** How many accounts match, of how many sellers, and how many each further value would leave. */
export const criteriaCountsQuery = ({ segments, ous, industries, statuses }: Criteria) =>
  queryOptions({
    queryKey: ['criteria-counts', segments, ous, industries, statuses],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      get<Engagements['CriteriaCounts']>(api.criteriaCounts, {
        query: { segment: segments, ou: ous, industry: industries, status: statuses },
        signal,
      }),
  });

export const useCriteriaCounts = (criteria: Criteria) => useQuery(criteriaCountsQuery(criteria));
