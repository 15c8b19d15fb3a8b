import type { Heatmap, ReportRequest, RequestState } from '@/api/types';

/** Where a request stands; an open one past the end of its links has expired. */
export type Standing = RequestState;

/** A request as the list and the panel show it. */
export type FollowedRequest = ReportRequest;
export type RequestStep = Heatmap['RequestStep'];
export type OtherContact = Heatmap['OtherContact'];
export type RequestDetail = Heatmap['RequestDetail'];
export type LeftOut = Heatmap['LeftOut'];
export type Reminded = Heatmap['Reminded'];

/** In these states a partner can still answer. */
export const openStates: readonly RequestState[] = ['SENT', 'OPENED', 'IN_PROGRESS'];

/** Whether a partner can still answer. */
export function isOpen({ state }: Pick<FollowedRequest, 'state'>): boolean {
  return openStates.includes(state);
}

/** Whether a reminder makes sense. */
export function owes(request: FollowedRequest): boolean {
  return isOpen(request) && request.reported < request.accounts;
}
