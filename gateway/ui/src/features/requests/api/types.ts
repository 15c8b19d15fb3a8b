import type { Recipient, ReportRequest, RequestState } from '@/api/types';

/** Where a request stands; an open one past the end of its links has expired. */
export type Standing = RequestState | 'EXPIRED';

/** A request as the list and the panel show it. */
export type FollowedRequest = Omit<ReportRequest, 'state' | 'recipients'> & {
  state: Standing;
  remindedAt: string | null;
  recipients: (Recipient & { active: boolean })[];
};

export interface Happening {
  at: string;
  actorKind: 'INTERNAL' | 'PARTNER' | 'SYSTEM';
  actor: string;
  action: string;
  detail: Record<string, unknown>;
}

export interface OtherContact {
  contactId: string;
  name: string;
  email: string;
}

export interface RequestDetail {
  request: FollowedRequest;
  history: Happening[];
  others: OtherContact[];
}

export interface LeftOut {
  id: string;
  partnerName: string;
  reason: string;
  lately: boolean;
  remindedAt: string | null;
}

export interface Reminded {
  reminded: string[];
  leftOut: LeftOut[];
}

/** Whether a partner can still answer. */
export function isOpen({ state }: Pick<FollowedRequest, 'state'>): boolean {
  return state !== 'REVOKED' && state !== 'DONE' && state !== 'EXPIRED';
}

/** Whether a reminder makes sense. */
export function owes(request: FollowedRequest): boolean {
  return isOpen(request) && request.reported < request.accounts;
}
