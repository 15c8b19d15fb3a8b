import { randomUUID } from 'node:crypto';
import type { AccountHistory } from '../../src/features/heatmap/api/get-history.ts';
import type { NewView, View } from '../../src/api/views.ts';
import { accounts } from './data.ts';
import { fail, type Routes } from './http.ts';

const view = (n: number, part: Partial<View>): View => ({
  id: `0000000b-0000-4000-8000-00000000000${n}`,
  name: 'Targets of my segment',
  query: 'segment=Strategic&status=TARGET&sort=ou&dir=asc',
  columns: [],
  shared: 'NOBODY',
  sharedOu: null,
  favourite: false,
  mine: true,
  owner: 'ECM Central 1',
  version: 1,
  changedAt: new Date().toISOString(),
  ...part,
});

let views: View[] = [
  view(1, {}),
  view(2, {
    name: 'Never reported',
    query: 'age=never',
    shared: 'EVERYBODY',
    mine: false,
    owner: 'OU Coordinator Central',
  }),
];

function save(id: string, body: NewView & { version?: number }): View {
  const old = views.find((one) => one.id === id);
  if (old && old.version !== body.version)
    throw fail(409, 'stale-version', 'The view has changed', 'It was changed in another window.');
  const saved = view(1, { ...body, id, version: (old?.version ?? 0) + 1 });
  views = old ? views.map((one) => (one.id === id ? saved : one)) : [saved, ...views];
  return saved;
}

export function history(id: string): AccountHistory {
  const account = accounts.find((one) => one.id === id);
  const at = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();
  return {
    accountId: id,
    name: account?.name ?? 'Account',
    more: false,
    entries: [
      {
        at: at(2),
        kind: 'REPORTED',
        partner: 'Alder Cloud',
        by: 'Alder contact 1',
        field: 'status',
        before: 'TARGET',
        after: 'ACTIVE_CUSTOMER',
      },
      {
        at: at(3),
        kind: 'REPORTED',
        partner: 'Alder Cloud',
        by: 'Alder contact 1',
        field: 'notes',
        before: null,
        after: 'Renewal in March; the CIO sponsors a data platform.',
      },
      {
        at: at(5),
        kind: 'ASKED',
        partner: 'Alder Cloud',
        by: 'ECM Central 1',
        field: null,
        before: null,
        after: null,
      },
      {
        at: at(40),
        kind: 'CHANGED',
        partner: null,
        by: 'Administrator',
        field: 'ecm',
        before: 'ecm.west.1@pep.example',
        after: 'ecm.central.1@pep.example',
      },
      {
        at: at(90),
        kind: 'ADDED',
        partner: null,
        by: 'Administrator',
        field: null,
        before: null,
        after: null,
      },
    ],
  };
}

export const viewRoutes: Routes = {
  'GET /api/heatmap/views': () => ({ views }),
  'POST /api/heatmap/views': ({ json }) => save(randomUUID(), json as NewView),
  'PUT /api/heatmap/views/:id': ({ json, id }) => save(id, json as View),
  'DELETE /api/heatmap/views/:id': ({ id }) => void (views = views.filter((one) => one.id !== id)),
};
