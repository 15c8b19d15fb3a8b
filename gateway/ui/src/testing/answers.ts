import { http, HttpResponse } from 'msw';
import type { Account, Facets, KnownService, Partner, PartnerReport } from '@/api/types';
import { server } from './server';

export const aReport: PartnerReport = {
  partnerId: 'p1',
  partnerName: 'Alder Cloud',
  partnerShortName: 'Alder',
  status: 'TARGET',
  business: true,
  it: false,
  execLevel: true,
  notes: 'Renewal in March',
  reportedBy: 'Alder contact 1',
  reportedAt: new Date(Date.now() - 12 * 86_400_000).toISOString(),
  old: false,
};

export function anAccount(n: number, part: Partial<Account> = {}): Account {
  return {
    id: `a${n}`,
    key: `KEY-${n}`,
    name: `Account ${n}`,
    domain: null,
    city: 'Chicago',
    state: 'Illinois',
    country: 'United States',
    segment: 'Strategic',
    ou: 'US Central',
    industry: 'Energy',
    ecm: 'ecm.central.1@pep.example',
    sellers: [],
    lastAskedAt: null,
    reports: [aReport],
    ...part,
  };
}

export function aPartner(id: string, name: string): Partner {
  return {
    id,
    name,
    shortName: name.split(' ')[0]!,
    active: true,
    version: 1,
    contacts: [
      {
        id: `${id}c`,
        name: `${name} contact`,
        email: 'contact1@alder.example',
        role: 'CONTACT',
        zone: null,
        active: true,
      },
    ],
  };
}

const facets: Facets = {
  segment: [
    { value: 'Strategic', label: 'Strategic', count: 88 },
    { value: 'Major', label: 'Major', count: 140 },
  ],
  ou: [],
  industry: [],
  status: [],
  partner: [],
  ecm: [],
  age: [],
};

const services: KnownService[] = [
  { name: 'heatmap', title: 'Accounts, requests and reports' },
  { name: 'notification', title: 'Messages and digests' },
];

/** What the gateway tells of the services that it knows. */
export function answerConfig(known: KnownService[] = services): void {
  server.use(http.get('/config.json', () => HttpResponse.json({ services: known })));
}

/** The services as an ECM finds them; gives back what was asked of the list. */
export function answerHeatmap(accounts: Account[]): URLSearchParams[] {
  const asked: URLSearchParams[] = [];
  server.use(
    http.get('/api/heatmap/accounts', ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json({ accounts, next: null, total: accounts.length, row: 0 });
    }),
    http.get('/api/heatmap/sendings', () => HttpResponse.json({ sendings: [], mostAccounts: 5_000 })),
    http.get('/api/heatmap/views', () => HttpResponse.json({ views: [] })),
    http.get('/api/heatmap/facets', () => HttpResponse.json(facets)),
    http.get('/api/heatmap/partners', () =>
      HttpResponse.json({ partners: [aPartner('p1', 'Alder Cloud'), aPartner('p2', 'Birch Analytics')] }),
    ),
    http.get('/api/me', () =>
      HttpResponse.json({
        email: 'ecm.central.1@pep.example',
        name: 'ECM Central 1',
        roles: ['ECM'],
        ous: ['US Central'],
      }),
    ),
    http.get('/api/notification/preferences', () =>
      HttpResponse.json({ delayMinutes: 15, maxWaitMinutes: 1440, zone: 'America/Chicago', locale: 'en-US' }),
    ),
  );
  return asked;
}
