import { post } from '@/lib/api-client';
import type { ReportRequest } from '../types';

/** Says that the report is done, or that it is not after all. */
export function putDone(done: boolean): Promise<ReportRequest> {
  return post<ReportRequest>('/api/partner/report/done', { done });
}
