import { queryOptions } from '@tanstack/react-query';
import { get } from '@/lib/api-client';
import type { ReportRequest } from '../types';

/** What is asked, by whom, until when. */
export const reportOptions = queryOptions({
  queryKey: ['partner', 'report'],
  queryFn: ({ signal }) => get<ReportRequest>('/api/partner/report', { signal }),
});
