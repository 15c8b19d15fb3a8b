/** The services' JSON as the internal pages read it. */
export type Role = 'ECM' | 'OU_COORDINATOR' | 'SELLER' | 'ADMINISTRATOR';

export interface Me {
  email: string;
  name: string;
  roles: Role[];
  ous: string[];
  zone?: string | null;
}

export type Status = 'TARGET' | 'PAST_CUSTOMER' | 'ACTIVE_CUSTOMER';

export interface PartnerReport {
  partnerId: string;
  partnerName: string;
  partnerShortName: string;
  status: Status | null;
  business: boolean;
  it: boolean;
  execLevel: boolean | null;
  notes: string | null;
  reportedBy: string | null;
  reportedAt: string | null;
  old: boolean;
}

export interface Account {
  id: string;
  key: string;
  name: string;
  domain: string | null;
  city: string | null;
  state: string | null;
  country: string | null;
  segment: string | null;
  ou: string;
  industry: string | null;
  ecm: string | null;
  sellers: string[];
  lastAskedAt: string | null;
  reports: PartnerReport[];
}

export interface AccountPage {
  accounts: Account[];
  next: string | null;
  total: number;
}

export interface FacetValue {
  value: string;
  label: string;
  count: number;
}

export type FacetName = 'segment' | 'ou' | 'industry' | 'status' | 'partner' | 'ecm' | 'age';
export type Facets = Record<FacetName, FacetValue[]>;
export type AccountFilter = Record<FacetName, string[]> & { q: string; rowSet: string[] };

export interface RowSet {
  id: string;
  title: string;
  accounts: number;
  partners: string[];
  createdAt: string;
}

/** A filter in the body of a call; what is left out means any. */
export type SelectionFilter = Partial<Record<FacetName, string[]>> & { q?: string; rowSet?: string };
export type Selection = { accountIds: string[] } | { filter: SelectionFilter };

export interface PreviewRow {
  accountId: string;
  name: string;
  city: string | null;
  state: string | null;
  country: string | null;
  report: {
    status: Status | null;
    business: boolean;
    it: boolean;
    execLevel: boolean | null;
    notes: string | null;
  } | null;
}

export interface RequestPreview {
  accounts: number;
  askedLately: { accountId: string; name: string; partnerShortName: string; askedAt: string }[];
  partners: {
    id: string;
    name: string;
    contacts: { name: string; email: string }[];
    problem?: string | null;
  }[];
  table: PreviewRow[];
}

export interface NewReportRequest {
  partnerIds: string[];
  selection: Selection;
  excludeAccountIds: string[];
  dueOn: string | null;
  message: string | null;
}

export interface SentRequest {
  id: string;
  partnerId: string;
  partnerName: string;
  accounts: number;
  recipients: number;
}

export type RequestState = 'SENT' | 'OPENED' | 'IN_PROGRESS' | 'DONE' | 'REVOKED';

export interface Recipient {
  linkId: string;
  contactId: string;
  name: string;
  email: string;
  openedAt: string | null;
}

export interface ReportRequest {
  id: string;
  partnerId: string;
  partnerName: string;
  requestedBy: { email: string; name: string };
  requestedAt: string;
  dueOn: string | null;
  message: string | null;
  state: RequestState;
  overdue: boolean;
  accounts: number;
  reported: number;
  openedAt: string | null;
  lastChangeAt: string | null;
  doneAt: string | null;
  expiresAt: string;
  recipients: Recipient[];
}

export interface Contact {
  id?: string;
  name: string;
  email: string;
  role: 'CONTACT' | 'SELLER';
  zone: string | null;
  active: boolean;
}

export interface NewPartner {
  name: string;
  shortName: string;
  active: boolean;
  contacts: Contact[];
}

export interface Partner extends NewPartner {
  id: string;
  version: number;
}

export interface PartnerMatch {
  matched: { input: string; partnerId: string; name: string }[];
  unmatched: string[];
}

export interface Preferences {
  delayMinutes: number;
  maxWaitMinutes: number;
  zone: string | null;
  locale: string | null;
  quietHours?: QuietHours | null;
  updatedAt?: string | null;
}

/** When no digest is wanted, by the clock of the person's zone; the hours may cross midnight. */
export interface QuietHours {
  from: string | null;
  to: string | null;
  weekendsOff: boolean;
}

export interface NextDigest {
  changes: number;
  dueAt: string;
  latestAt: string;
  /** Whether the reader's quiet hours hold it back. */
  held?: boolean;
}

export interface MailPreview {
  subject: string;
  html: string;
  text: string;
}

export type MessageState = 'WAITING' | 'SENT' | 'FAILED' | 'SUPPRESSED';

export interface Message {
  id: string;
  kind: string;
  recipient: string;
  subject: string | null;
  state: MessageState;
  attempts: number;
  createdAt: string;
  sentAt: string | null;
  nextAttemptAt: string | null;
  reason: string | null;
  /** What took it, such as graph or smtp. */
  transport?: string | null;
}

export interface MessageDetail extends Message {
  history: { at: string; outcome: string; detail: string | null; retryAfterSeconds: number | null }[];
}
