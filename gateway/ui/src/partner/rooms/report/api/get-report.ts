import { queryOptions } from '@tanstack/react-query';
import type { PartnerCalls } from '../../../session/partner-calls';
import type { ReportRequest } from '../types';

/** What is asked, by whom, until when. */
export const reportOptions = (calls: PartnerCalls) =>
  queryOptions({
    queryKey: ['partner', 'report'],
    queryFn: ({ signal }) => calls.get<ReportRequest>('', { signal }),
  });
