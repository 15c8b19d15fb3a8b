import type { PartnerCalls } from '../../../session/partner-calls';
import type { ReportRequest } from '../types';

/** Says that the report is done, or that it is not after all. */
export function putDone(calls: PartnerCalls, done: boolean): Promise<ReportRequest> {
  return calls.post<ReportRequest>('/done', { done });
}
