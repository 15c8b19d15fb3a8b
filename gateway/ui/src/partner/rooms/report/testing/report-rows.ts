import { HttpResponse } from 'msw';
import type { AccountRow, ReportRequest, ReportValues } from '../types';

/** What is asked. */
export const request: ReportRequest = {
  requestId: 'request-1',
  partnerName: 'Alder Systems',
  contactName: 'Contact 1',
  askedBy: 'ECM Central 1',
  message: 'Whom do you know there?',
  dueOn: '2026-12-04',
  state: 'SENT',
  accounts: 3,
  reported: 0,
  expiresAt: '2026-12-05T17:00:00Z',
};

const unanswered: ReportValues = { status: null, business: false, it: false, execLevel: null, notes: null };

/** An account that nobody has answered, or what more is said of it. */
export function account(accountId: string, name: string, more: Partial<AccountRow> = {}): AccountRow {
  const revisions = { status: 0, business: 0, it: 0, execLevel: 0, notes: 0, signature: 0 };
  return {
    accountId,
    name,
    city: 'Northfield',
    state: 'MN',
    country: 'United States',
    report: unanswered,
    revisions,
    reportedAt: null,
    reportedBy: null,
    answered: false,
    earlier: false,
    ...more,
  };
}

/** The revisions after one more signature. */
export const signedAgain = ({ revisions }: AccountRow): AccountRow['revisions'] => ({
  ...revisions,
  signature: revisions.signature + 1,
});

/** The refusal of a confirmation that came too late. */
export function tooLate(type: string, now: AccountRow): Response {
  return HttpResponse.json(
    { type: `https://pep.example/problems/${type}`, title: 'Too late', now },
    { status: 409 },
  );
}
