import type {
  Criteria,
  Engagement,
  EngagementState,
  Invitation,
  Material,
  Task,
} from '../../../src/api/types.ts';
import { accounts, partners } from '../data.ts';
import { matches } from '../matching.ts';

const now = Date.now();
const day = 86_400_000;
let seed = 11;
const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
export const ago = (days: number): string => new Date(now - days * day).toISOString();
const dayIn = (days: number): string => new Date(now + days * day).toISOString().slice(0, 10);
export const idOf = (kind: string, n: number): string =>
  `${kind.padStart(8, '0')}-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const me = { email: 'ecm.central.1@pep.example', name: 'ECM Central 1' };
const coordinator = { email: 'coordinator.central@pep.example', name: 'OU Coordinator Central' };
const organisers = [me, coordinator, { email: 'ecm.central.2@pep.example', name: 'ECM Central 2' }];

const valuesOf = (name: 'segment' | 'industry' | 'ou'): string[] =>
  [...new Set(accounts.map((one) => one[name]).filter((value) => value !== null))].sort();
const [segments, industries, ous] = [valuesOf('segment'), valuesOf('industry'), valuesOf('ou')];
const home = ous.includes('US Central') ? 'US Central' : ous[0]!;

export const criteriaQuery = (criteria: Criteria): URLSearchParams =>
  new URLSearchParams([
    ...criteria.segments.map((value) => ['segment', value]),
    ...criteria.ous.map((value) => ['ou', value]),
    ...criteria.industries.map((value) => ['industry', value]),
    ...criteria.statuses.map((value) => ['status', value]),
  ]);

export const accountsOf = (criteria: Criteria) => {
  const query = criteriaQuery(criteria);
  return accounts.filter((one) => matches(one, query));
};

const subjects = [
  'Data platforms',
  'Security review',
  'Cloud migration',
  'Copilot for sellers',
  'Supply chain twin',
  'Zero trust networks',
  'Mainframe exit',
  'Retail analytics',
  'Field service',
  'Sovereign cloud',
];
const kinds = ['CO_SELL', 'ACCELERATE', 'SHOWCASE'] as const;
const titles: Record<Task['kind'], string> = {
  HEATMAP: 'Complete heatmap',
  SHOWCASE_RECORDING: 'Upload showcase recording',
  SUPERPOWER_SLIDE: 'Upload superpower slide',
  PREP_CALL: 'Prep call',
};

function stateOf(n: number): EngagementState {
  if (n === 0) return 'PREPARING';
  if (n < 5) return 'DRAFT';
  if (n < 16) return 'PLANNING';
  if (n < 32) return 'PREPARING';
  return n < 37 ? 'COMPLETE' : 'CANCELLED';
}

const answers: Record<EngagementState, Invitation['state'][]> = {
  DRAFT: [],
  PLANNING: ['SENT', 'OPENED', 'SENT', 'DECLINED', 'EXPIRED', 'WITHDRAWN'],
  PREPARING: [
    'ACCEPTED',
    'ACCEPTED',
    'SENT',
    'OPENED',
    'ACCEPTED',
    'DECLINED',
    'ACCEPTED',
    'EXPIRED',
    'ACCEPTED',
    'ACCEPTED',
    'WITHDRAWN',
    'LEFT',
  ],
  COMPLETE: ['ACCEPTED', 'ACCEPTED', 'DECLINED', 'ACCEPTED'],
  CANCELLED: ['WITHDRAWN', 'WITHDRAWN', 'DECLINED'],
};

function invitation(n: number, p: number, state: Invitation['state']): Invitation {
  const partner = partners[(n + p) % partners.length]!;
  const sent = state === 'EXPIRED' ? 14.2 : 4 + (n % 9);
  const answered = state === 'ACCEPTED' || state === 'DECLINED' || state === 'LEFT';
  const opened = state === 'SENT' || state === 'EXPIRED' ? null : ago(sent - 1);
  const ended = { EXPIRED: sent - 14, WITHDRAWN: 2, LEFT: 1 }[state as 'EXPIRED'];
  const contacts = partner.contacts.slice(0, 2).map((one, c) => ({
    contactId: one.id!,
    linkId: idOf('d1', n * 100 + p * 10 + c),
    name: one.name,
    email: one.email,
    openedAt: c === 0 ? opened : null,
    active: true,
  }));
  return {
    id: idOf('d0', n * 100 + p),
    partnerId: partner.id,
    partnerName: partner.name,
    state,
    since:
      ended === undefined ? (answered ? ago(sent - 3) : (opened ?? ago(sent))) : ago(Math.max(0.2, ended)),
    sentAt: ago(sent),
    expiresAt: ago(sent - 14),
    openedAt: opened,
    answeredAt: answered ? ago(sent - 3) : null,
    answeredBy: answered ? (contacts[0]?.name ?? null) : null,
    reasonCode: state === 'DECLINED' ? pick(['CAPACITY', 'TIMING', 'NO_FIT', 'CONFLICT'] as const) : null,
    remark:
      state === 'DECLINED'
        ? 'Our architects are booked until the end of the quarter; please ask again.'
        : null,
    endReason: state === 'WITHDRAWN' ? 'They join with the spring engagement instead.' : null,
    remindedAt: state === 'OPENED' ? ago(1.5) : null,
    readiness: null,
    owed: 0,
    overdue: 0,
    contacts,
    others: partner.contacts
      .slice(2)
      .map((one) => ({ contactId: one.id!, name: one.name, email: one.email })),
  };
}

function tasksOf(n: number, one: Invitation, p: number, complete: boolean): Task[] {
  if (one.state !== 'ACCEPTED') return [];
  return (Object.keys(titles) as Task['kind'][]).map((kind, k) => {
    const done = complete || random() < [0.35, 0.5, 0.4, 0.3][k]!;
    const waived = !done && k === 1 && p === 4;
    const due = [-2, 4, 6, 11][(k + p) % 4]!;
    const state = done ? 'DONE' : waived ? 'WAIVED' : 'OPEN';
    return {
      id: idOf('e0', n * 1000 + p * 10 + k),
      partnerId: one.partnerId,
      invitationId: one.id,
      kind,
      title: titles[kind],
      side: kind === 'PREP_CALL' ? 'COMPANY' : 'PARTNER',
      optional: kind === 'PREP_CALL',
      dueOn: dayIn(due),
      state,
      overdue: state === 'OPEN' && due < 0,
      since: done ? ago(1 + k) : one.since,
      doneBy: done ? (one.contacts[0]?.contactId ?? null) : null,
      doneByName: done ? (kind === 'PREP_CALL' ? me.name : one.answeredBy) : null,
      reason: waived ? 'They present live in the session.' : null,
      remindedAt: null,
    };
  });
}

/** Readiness and what is owed follow from the tasks. */
export function refresh(one: Engagement): Engagement {
  const share = (tasks: readonly Task[]): number | null => {
    const asked = tasks.filter(({ optional, state }) => !optional && state !== 'WAIVED');
    if (tasks.length === 0) return null;
    return asked.length === 0
      ? 100
      : Math.round((100 * asked.filter(({ state }) => state === 'DONE').length) / asked.length);
  };
  one.invitations.forEach((invited) => {
    const own = one.tasks.filter(({ invitationId }) => invitationId === invited.id);
    const open = own.filter(({ state, side }) => state === 'OPEN' && side === 'PARTNER');
    Object.assign(invited, {
      readiness: share(own),
      owed: open.length,
      overdue: open.filter(({ overdue }) => overdue).length,
    });
  });
  const found = accountsOf(one.criteria);
  return Object.assign(one, {
    readiness: share(one.tasks),
    accounts: found.length,
    sellers: new Set(found.flatMap(({ sellers }) => sellers)).size,
  });
}

export const draftPartners = (ids: readonly string[]): Engagement['partners'] =>
  partners
    .filter(({ id }) => ids.includes(id))
    .map(({ id, name, shortName, contacts }) => {
      const active = contacts.filter((one) => one.active).length;
      return {
        partnerId: id,
        name,
        shortName,
        contacts: active,
        problem: active === 0 ? `${name} has no active contact.` : null,
      };
    });

function engagement(n: number): Engagement {
  const state = stateOf(n);
  const criteria: Criteria = {
    segments: n % 4 === 0 ? [pick(segments)] : [],
    ous: [n % 5 === 4 ? pick(ous) : home],
    industries: n % 3 === 2 ? [] : [...new Set([pick(industries), ...(n % 2 ? [pick(industries)] : [])])],
    statuses: n % 6 === 5 ? ['TARGET', 'PAST_CUSTOMER'] : [],
  };
  if (n === 0) Object.assign(criteria, { segments: [], industries: industries.slice(0, 3), ous: [home] });
  const size = n === 0 ? 12 : 2 + (n % 6);
  const invitations =
    state === 'DRAFT'
      ? []
      : Array.from({ length: size }, (_, p) => {
          const states = answers[state];
          return invitation(n, p, states[(n === 0 ? p : n + p) % states.length]!);
        });
  const tasks = invitations.flatMap((one, p) => tasksOf(n, one, p, state === 'COMPLETE'));
  const first = { DRAFT: 60, PLANNING: 45, PREPARING: 20, COMPLETE: -40, CANCELLED: 30 }[state] + (n % 9);
  const industry = criteria.industries[0];
  return refresh({
    id: idOf('c0', n + 1),
    version: 3,
    type: kinds[n % 3]!,
    title: n === 3 ? '' : `${subjects[n % subjects.length]}${industry ? ` in ${industry}` : ` for ${home}`}`,
    description:
      n % 3 === 0
        ? 'A morning with the sellers of these accounts: each partner shows one customer story, then we plan who calls whom.'
        : null,
    ou: criteria.ous[0]!,
    criteria,
    zone: 'America/Chicago',
    firstDay: n % 7 === 3 ? null : dayIn(first),
    lastDay: n % 7 === 3 ? null : dayIn(first + 2),
    message: n % 2 ? null : 'We would like you to bring one story from this industry.',
    partners: draftPartners(
      state === 'DRAFT'
        ? partners.slice(n, n + 3 + n).map(({ id }) => id)
        : invitations.map((one) => one.partnerId),
    ),
    state,
    organiser: organisers[n % 3]!,
    createdAt: ago(30 + n),
    changedAt: ago(n / 4),
    changedBy: organisers[(n + 1) % 3]!,
    publishedAt: state === 'DRAFT' ? null : ago(9 + (n % 12)),
    cancelledAt: state === 'CANCELLED' ? ago(2) : null,
    cancelReason:
      state === 'CANCELLED' ? 'The business unit moved its planning week to the next quarter.' : null,
    editable: state !== 'COMPLETE' && state !== 'CANCELLED',
    accounts: 0,
    sellers: 0,
    readiness: null,
    invitations,
    tasks,
    heatmaps: invitations
      .filter((one, p) => one.state === 'ACCEPTED' && p % 3 !== 1)
      .map((one, p) => ({
        requestId: idOf('f0', n * 100 + p),
        partnerId: one.partnerId,
        state: tasks.some(
          (task) => task.invitationId === one.id && task.kind === 'HEATMAP' && task.state === 'DONE',
        )
          ? 'DONE'
          : 'ASKED',
        requestedAt: ago(5),
        dueOn: dayIn(6),
        accounts: 40,
        reported: [12, 40, 31, 0][p % 4]!,
        reason: null,
      })),
  });
}

export const engagements: Engagement[] = Array.from({ length: 40 }, (_, n) => engagement(n));

const files = [
  ['SHOWCASE_RECORDING', 'Showcase recording.mp4', 'video/mp4', 734_003_200, null],
  [
    'SUPERPOWER_SLIDE',
    'Superpower slide.pptx',
    'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    2_411_724,
    null,
  ],
  ['SUPERPOWER_SLIDE', 'Why us.pdf', 'application/pdf', 880_640, 'PDF'],
  ['OTHER', 'Reference architecture.png', 'image/png', 312_320, 'IMAGE'],
  ['OTHER', 'Customer story', null, null, null],
] as const;

export const materials: Material[] = engagements
  .filter(({ state }) => state === 'PREPARING' || state === 'COMPLETE')
  .flatMap((one, e) =>
    one.invitations
      .filter(({ state }) => state === 'ACCEPTED')
      .slice(0, 4)
      .map((invited, p) => {
        const [kind, name, mediaType, size, preview] = files[(e + p) % files.length]!;
        return {
          id: idOf('ab', e * 10 + p),
          engagementId: one.id,
          engagementTitle: one.title,
          partnerId: invited.partnerId,
          partnerName: invited.partnerName,
          kind,
          form: size === null ? ('LINK' as const) : ('FILE' as const),
          name: `${invited.partnerName.split(' ')[0]} ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
          mediaType,
          size,
          url: size === null ? 'https://stories.example/customers/energy' : null,
          criteria: one.criteria,
          by: invited.answeredBy ?? '',
          byKind: 'PARTNER' as const,
          at: ago(1 + e * 0.7 + p),
          number: 1 + ((e + p) % 2),
          current: true,
          replaces: null,
          withdrawnAt: null,
          withdrawnBy: null,
          reason: null,
          reusedFrom: p === 3 ? { engagementId: engagements[33]!.id, title: engagements[33]!.title } : null,
          preview,
        };
      }),
  );
