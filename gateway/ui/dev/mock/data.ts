import { readFileSync } from 'node:fs';
import type {
  Account,
  MessageDetail,
  Partner,
  PartnerReport,
  ReportRequest,
  Status,
} from '../../src/api/types.ts';

const now = Date.now();
const day = 86_400_000;
let seed = 7;
const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
const ago = (days: number): string => new Date(now - days * day).toISOString();
const id = (kind: number, n: number): string =>
  `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(n).padStart(12, '0')}`;

const names = [
  'Alder Cloud',
  'Birch Analytics',
  'Cedar Security',
  'Dogwood Data',
  'Elm Networks',
  'Fir Systems',
  'Ginkgo AI',
  'Hazel Consulting',
  'Ivy Managed Services',
  'Larch Integration',
  'Maple Software',
  'Oak Infrastructure',
];
const zones = ['America/Chicago', 'America/Los_Angeles', 'America/New_York', 'Europe/Berlin', null];

export const partners: Partner[] = names.map((name, n) => ({
  id: id(1, n + 1),
  name,
  shortName: name.split(' ')[0]!,
  active: n !== 10,
  version: 1,
  contacts: Array.from({ length: n === 11 ? 0 : 1 + (n % 3) }, (_, c) => ({
    id: id(2, n * 10 + c),
    name: `${name.split(' ')[0]} contact ${c + 1}`,
    email: `contact${c + 1}@${name.split(' ')[0]!.toLowerCase()}.example`,
    role: c === 2 ? ('SELLER' as const) : ('CONTACT' as const),
    zone: zones[(n + c) % zones.length]!,
    active: true,
  })),
}));

const remarks = [
  'Renewal in March; the CIO sponsors a data platform.',
  'Lost to an in-house build in 2024, relationship still good.',
  'Runs two of our managed workloads.',
  null,
  null,
  'Security budget frozen until the next fiscal year. They asked for a joint workshop with the infrastructure team before they decide on anything else.',
];

function report(partner: Partner): PartnerReport {
  const days = random() < 0.2 ? 120 + Math.floor(random() * 200) : random() * 60;
  return {
    partnerId: partner.id,
    partnerName: partner.name,
    partnerShortName: partner.shortName,
    status: pick<Status | null>([
      'TARGET',
      'TARGET',
      'PAST_CUSTOMER',
      'ACTIVE_CUSTOMER',
      'ACTIVE_CUSTOMER',
      null,
    ]),
    business: random() < 0.5,
    it: random() < 0.6,
    execLevel: pick([true, false, null]),
    notes: pick(remarks),
    reportedBy: `${partner.shortName} contact 1`,
    reportedAt: ago(days),
    old: days > 90,
  };
}

function cells(line: string): string[] {
  return [...line.matchAll(/("([^"]|"")*"|[^,]*)(,|$)/g)].map((match) =>
    match[1]!.replace(/^"|"$/g, '').replaceAll('""', '"'),
  );
}

function sample(): string[] {
  const file = process.env.PEP_SAMPLE;
  if (!file) throw new Error('Set PEP_SAMPLE to a master account list in CSV, such as the sample in deploy.');
  return readFileSync(file, 'utf8').trim().split(/\r?\n/).slice(1);
}

export const accounts: Account[] = sample().map((line, n) => {
  const [key, name, city, state, country, segment, ou, industry, ecm, sellers] = cells(line);
  const count = random() < 0.35 ? 0 : random() < 0.1 ? 8 : Math.ceil(random() * 4);
  const chosen = [...partners]
    .sort(() => random() - 0.5)
    .slice(0, count)
    .sort((a, b) => a.name.localeCompare(b.name));
  return {
    id: id(3, n + 1),
    key: key!,
    name: name!,
    domain: n % 3 ? `${name!.toLowerCase().replace(/[^a-z]/g, '')}.example` : null,
    city: city || null,
    state: state || null,
    country: country || null,
    segment: segment || null,
    ou: ou!,
    industry: industry || null,
    ecm: ecm || null,
    sellers: (sellers ?? '').split(/[;,]/).filter(Boolean),
    lastAskedAt: count && n % 5 === 0 ? ago(n % 20) : null,
    reports: chosen.map(report),
  };
});

const states = ['IN_PROGRESS', 'SENT', 'DONE', 'OPENED', 'REVOKED', 'IN_PROGRESS', 'DONE'] as const;
export const requests: ReportRequest[] = states.map((state, n) => {
  const partner = partners[n]!;
  const size = [40, 12, 25, 8, 16, 130, 3][n]!;
  const opened = state === 'SENT' ? null : ago(3 + n);
  return {
    id: id(4, n + 1),
    partnerId: partner.id,
    partnerName: partner.name,
    requestedBy: { email: 'ecm.central.1@pep.example', name: 'ECM Central 1' },
    requestedAt: ago(4 + n * 2),
    dueOn: n === 6 ? null : new Date(now + (n === 0 ? -2 : 6 + n) * day).toISOString().slice(0, 10),
    message: n % 2 ? null : 'Please tell us where you stand before our planning week.',
    state,
    overdue: n === 0,
    accounts: size,
    reported: state === 'DONE' ? size : state === 'IN_PROGRESS' ? Math.floor(size * 0.7) : 0,
    openedAt: opened,
    lastChangeAt: state === 'IN_PROGRESS' || state === 'DONE' ? ago(n + 0.1) : null,
    doneAt: state === 'DONE' ? ago(n) : null,
    remindedAt: null,
    expiresAt: ago(-30),
    engagement: n === 1 ? { id: id(13, 1), title: 'Cloud sellers meet bakeries' } : null,
    recipients: partner.contacts.map((contact, c) => ({
      linkId: id(5, n * 10 + c),
      contactId: contact.id!,
      name: contact.name,
      email: contact.email,
      openedAt: c === 0 ? opened : null,
      active: true,
    })),
  };
});

export const messages: MessageDetail[] = Array.from({ length: 64 }, (_, n) => {
  const state = n === 1 ? 'WAITING' : n === 4 ? 'FAILED' : n === 9 ? 'SUPPRESSED' : 'SENT';
  const digest = n % 4 === 0;
  return {
    id: id(7, n + 1),
    kind: digest ? 'DIGEST' : 'REPORT_REQUEST',
    kindTitle: digest ? 'Digest of reports' : 'Report request',
    recipient: digest
      ? 'ecm.central.1@pep.example'
      : `contact1@${partners[n % 11]!.shortName.toLowerCase()}.example`,
    subject: digest
      ? `${(n % 5) + 1} accounts changed: Alder Cloud, Birch Analytics`
      : 'Please report on 12 accounts by 5 December',
    state,
    attempts: state === 'SENT' ? 1 : state === 'SUPPRESSED' ? 0 : 4,
    createdAt: ago(n / 6),
    sentAt: state === 'SENT' ? ago(n / 6 - 0.01) : null,
    nextAttemptAt: state === 'WAITING' ? new Date(now + 240_000).toISOString() : null,
    transport: state === 'SENT' ? (n % 3 === 0 ? 'smtp' : 'graph') : null,
    reason:
      state === 'FAILED'
        ? 'The mailbox does not exist (ErrorInvalidRecipients)'
        : state === 'SUPPRESSED'
          ? 'The request was revoked before the mail went out'
          : state === 'WAITING'
            ? 'Graph asked to wait'
            : null,
    history:
      state === 'SENT'
        ? [{ at: ago(n / 6 - 0.01), outcome: 'SENT', detail: 'Accepted by Graph', retryAfterSeconds: null }]
        : state === 'SUPPRESSED'
          ? []
          : [
              {
                at: ago(n / 6 - 0.01),
                outcome: 'RETRY',
                detail: '429 Too Many Requests',
                retryAfterSeconds: 30,
              },
              {
                at: ago(n / 6 - 0.02),
                outcome: state === 'FAILED' ? 'FAILED' : 'RETRY',
                detail: '503 Service Unavailable',
                retryAfterSeconds: null,
              },
            ],
  };
});
