import { randomUUID } from 'node:crypto';
import type { Account, Facets, NewPartner, Partner } from '../../src/api/types.ts';
import { accounts, partners } from './data.ts';
import { history } from './history.ts';
import { fail, type Routes } from './http.ts';
import { importRoutes } from './imports.ts';
import { matches, names, rowSets, valuesOf } from './matching.ts';
import { requestRoutes } from './requests.ts';
import { sendingRoutes } from './sendings.ts';
import { aView, viewRoutes } from './views.ts';

const labels: Record<string, string> = {
  TARGET: 'Target',
  PAST_CUSTOMER: 'Past customer',
  ACTIVE_CUSTOMER: 'Active customer',
  NONE: 'No status',
  never: 'Never reported',
  'within-30': 'In the last 30 days',
  'older-than-90': 'Older than 90 days',
};

function facets(query: URLSearchParams): Facets {
  return Object.fromEntries(
    names.map((name) => {
      const counts = new Map<string, number>();
      for (const account of accounts.filter((one) => matches(one, query, name)))
        for (const value of new Set(valuesOf(account, name))) counts.set(value, (counts.get(value) ?? 0) + 1);
      const label = (value: string): string =>
        name === 'partner' ? partners.find((one) => one.id === value)!.name : (labels[value] ?? value);
      return [
        name,
        [...counts]
          .map(([value, count]) => ({ value, label: label(value), count }))
          .sort((a, b) => b.count - a.count),
      ];
    }),
  ) as Facets;
}

/** A list as long as PEP_MOCK_ROWS says, made row by row, to try what a million rows feel like. */
const mockRows = Number(process.env.PEP_MOCK_ROWS ?? 0);

function endless(query: URLSearchParams) {
  const row = Number(query.get('after') ?? query.get('at') ?? 0);
  const to = Math.min(mockRows, row + Number(query.get('limit') ?? 100));
  const made = Array.from({ length: to - row }, (_, at) => {
    const account = accounts[(row + at) % accounts.length]!;
    const id = account.id.slice(0, -8) + String(row + at).padStart(8, '0');
    return { ...account, id, name: `${account.name} ${(row + at + 1).toLocaleString('en-US')}` };
  });
  return { accounts: made, next: to < mockRows ? String(to) : null, total: mockRows, row };
}

function page(query: URLSearchParams) {
  if (mockRows > 0) return endless(query);
  const sort = (query.get('sort') ?? 'name') as 'name' | 'ou' | 'city';
  const sign = query.get('dir') === 'desc' ? -1 : 1;
  const key = (one: Account): string =>
    (sort as string) === 'lastReport'
      ? (one.reports
          .map((r) => r.reportedAt!)
          .sort()
          .at(-1) ?? '')
      : (one[sort] ?? '');
  const all = accounts
    .filter((one) => matches(one, query))
    .sort((a, b) => sign * key(a).localeCompare(key(b)));
  const from = Number(query.get('after') ?? query.get('at') ?? 0);
  const to = from + Number(query.get('limit') ?? 100);
  return {
    accounts: all.slice(from, to),
    next: to < all.length ? String(to) : null,
    total: all.length,
    row: from,
  };
}

function save(partner: NewPartner & { id?: string; version?: number }): Partner {
  const at = partners.findIndex((one) => one.id === partner.id);
  if (at >= 0 && partners[at]!.version !== partner.version)
    throw fail(409, 'stale-edit', 'Someone else changed this partner', 'It was changed after you opened it.');
  const saved = {
    ...partner,
    id: partner.id ?? randomUUID(),
    version: (partner.version ?? 0) + 1,
    contacts: partner.contacts.map((one) => ({ ...one, id: one.id ?? randomUUID() })),
  };
  partners.splice(at < 0 ? partners.length : at, at < 0 ? 0 : 1, saved);
  return saved;
}

export const heatmapRoutes: Routes = {
  ...importRoutes,
  'GET /api/heatmap/accounts': ({ query }) => page(query),
  'GET /api/heatmap/facets': ({ query }) => facets(query),
  'GET /api/heatmap/accounts/:id/history': ({ id }) => history(id),
  ...viewRoutes('/api/heatmap/views', [
    aView({
      id: '0000000b-0000-4000-8000-000000000001',
      name: 'Targets of my segment',
      query: 'segment=Strategic&status=TARGET&sort=ou&dir=asc',
    }),
    aView({
      id: '0000000b-0000-4000-8000-000000000002',
      name: 'Never reported',
      query: 'age=never',
      shared: 'EVERYBODY',
      mine: false,
      owner: 'OU Coordinator Central',
    }),
  ]),
  'GET /api/heatmap/row-sets/:id': ({ id }) => {
    const set = rowSets.find((one) => one.id === id);
    if (!set) throw fail(404, 'not-found', 'Not found', 'There is no such digest.');
    return {
      id,
      title: set.title,
      accounts: set.accountIds.length,
      partners: partners.filter((one) => set.partnerIds.includes(one.id)).map((one) => one.name),
      createdAt: new Date().toISOString(),
    };
  },
  ...sendingRoutes,
  ...requestRoutes,
  'GET /api/heatmap/partners': ({ query }) => ({
    partners: partners.filter((one) => one.name.toLowerCase().includes((query.get('q') ?? '').toLowerCase())),
  }),
  'POST /api/heatmap/partners/match': ({ json }) => {
    const inputs = (json as { names: string[] }).names;
    const found = (input: string) =>
      partners.filter((one) =>
        [one.name, one.shortName].some((name) => name.toLowerCase() === input.trim().toLowerCase()),
      );
    return {
      matched: inputs.flatMap((input) =>
        found(input).length === 1
          ? [{ input, partnerId: found(input)[0]!.id, name: found(input)[0]!.name }]
          : [],
      ),
      unmatched: inputs
        .filter((input) => found(input).length !== 1)
        .map((input) => ({
          input,
          reason: input.includes('?') ? 'AMBIGUOUS' : 'UNKNOWN',
          candidates: input.includes('?')
            ? partners.slice(0, 2).map(({ id, name }) => ({ partnerId: id, name }))
            : [],
        })),
    };
  },
  'POST /api/heatmap/partners': ({ json }) => save(json as NewPartner),
  'PUT /api/heatmap/partners/:id': ({ json, id }) => save({ ...(json as Partner), id }),
};
