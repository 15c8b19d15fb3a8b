import { http, HttpResponse } from 'msw';
import type { Engagement, Engagements, Invitation, Me, Task } from '@/api/types';
import { server } from '@/testing/server';

export const at = '/api/engagement/engagements';

export function anInvitation(n: number, part: Partial<Invitation> = {}): Invitation {
  return {
    id: `i${n}`,
    partnerId: `p${n}`,
    partnerName: ['', 'Alder Cloud', 'Birch Analytics', 'Cedar Security'][n] ?? `Partner ${n}`,
    state: 'ACCEPTED',
    since: '2026-11-10T10:00:00Z',
    sentAt: '2026-11-08T10:00:00Z',
    expiresAt: '2026-11-22T10:00:00Z',
    openedAt: null,
    answeredAt: null,
    answeredBy: null,
    reasonCode: null,
    remark: null,
    endReason: null,
    remindedAt: null,
    readiness: 50,
    owed: 1,
    overdue: 0,
    contacts: [
      {
        contactId: `c${n}`,
        linkId: `l${n}`,
        name: `Contact ${n}`,
        email: `contact${n}@partner.example`,
        openedAt: null,
        active: true,
      },
    ],
    others: [],
    ...part,
  };
}

export function aTask(n: number, part: Partial<Task> = {}): Task {
  return {
    id: `t${n}`,
    partnerId: 'p1',
    invitationId: 'i1',
    kind: 'SUPERPOWER_SLIDE',
    title: 'Upload superpower slide',
    side: 'PARTNER',
    optional: false,
    dueOn: '2026-12-05',
    state: 'OPEN',
    overdue: false,
    since: '2026-11-10T10:00:00Z',
    doneBy: null,
    doneByName: null,
    reason: null,
    remindedAt: null,
    ...part,
  };
}

export function anEngagement(part: Partial<Engagement> = {}): Engagement {
  return {
    id: 'e1',
    version: 3,
    type: 'CO_SELL',
    title: 'Data platforms in Energy',
    description: null,
    ou: 'US Central',
    criteria: { segments: [], ous: ['US Central'], industries: ['Energy'], statuses: [] },
    zone: 'America/Chicago',
    firstDay: '2027-01-12',
    lastDay: '2027-01-14',
    message: null,
    partners: [],
    state: 'PREPARING',
    organiser: { email: 'ecm.central.1@pep.example', name: 'ECM Central 1' },
    createdAt: '2026-11-01T10:00:00Z',
    changedAt: '2026-11-02T10:00:00Z',
    changedBy: { email: 'ecm.central.1@pep.example', name: 'ECM Central 1' },
    publishedAt: '2026-11-08T10:00:00Z',
    cancelledAt: null,
    cancelReason: null,
    editable: true,
    accounts: 151,
    sellers: 14,
    readiness: 50,
    invitations: [],
    tasks: [],
    heatmaps: [],
    ...part,
  };
}

export const aDraft = (part: Partial<Engagement> = {}): Engagement =>
  anEngagement({ state: 'DRAFT', publishedAt: null, readiness: null, ...part });

export const aChoice = (
  id: string,
  name: string,
  contacts = [`Contact of ${name}`],
): Engagements['PartnerChoice'] => ({ id, name, shortName: name.split(' ')[0] ?? name, contacts });

export const counts: Engagements['CriteriaCounts'] = {
  accounts: 312,
  sellers: 14,
  segments: [{ value: 'Strategic', accounts: 88 }],
  ous: [{ value: 'US Central', accounts: 151 }],
  industries: [
    { value: 'Energy', accounts: 40 },
    { value: 'Utilities', accounts: 22 },
  ],
  statuses: [{ value: 'TARGET', accounts: 12 }],
};

/** The services as somebody of an OU finds them. */
export function answerAround(roles: Me['roles'] = ['ECM']): void {
  server.use(
    http.get('/api/me', () =>
      HttpResponse.json({
        email: 'ecm.central.1@pep.example',
        name: 'ECM Central 1',
        roles,
        ous: ['US Central', 'US West'],
      }),
    ),
    http.get('/api/engagement/criteria/counts', () => HttpResponse.json(counts)),
    http.get('/api/engagement/partners', () =>
      HttpResponse.json({ partners: [aChoice('p1', 'Alder Cloud'), aChoice('p2', 'Birch Analytics')] }),
    ),
    http.get('/api/engagement/views', () => HttpResponse.json({ views: [] })),
    http.get(`${at}/:id/materials`, () => HttpResponse.json({ materials: [] })),
    http.get(`${at}/:id/materials/offers`, () => HttpResponse.json({ offers: [] })),
    http.post('/api/notification/previews/engagement-invitation', () =>
      HttpResponse.json({ subject: 'Invitation: Data platforms', text: '', html: '<p>Hello</p>' }),
    ),
  );
}

/** One engagement that changes as it is told; gives back what was sent. */
export function answerEngagement(first: Engagement) {
  const state = { engagement: first };
  const sent: { call: string; body: unknown }[] = [];
  const change = (path: string, how: (body: Record<string, unknown>) => Partial<Engagement>) =>
    http.all(`${at}/e1${path}`, async ({ request }) => {
      const text = await request.text();
      const body = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
      sent.push({ call: `${request.method} ${new URL(request.url).pathname.replace(`${at}/e1`, '')}`, body });
      state.engagement = { ...state.engagement, ...how(body) };
      return HttpResponse.json(state.engagement);
    });
  server.use(http.get(`${at}/e1`, () => HttpResponse.json(state.engagement)));
  return { state, sent, change };
}
