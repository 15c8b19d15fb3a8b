import { randomUUID } from 'node:crypto';
import type { NewView, View } from '../../../src/api/views.ts';
import type { Routes } from '../http.ts';

let views: View[] = [
  {
    id: '0000000c-0000-4000-8000-000000000001',
    name: 'Waiting for partners',
    query: 'state=PLANNING&state=PREPARING&attention=ANSWERS',
    columns: [],
    shared: 'NOBODY',
    sharedOu: null,
    favourite: false,
    mine: true,
    owner: 'ECM Central 1',
    version: 1,
    changedAt: new Date().toISOString(),
  },
];

function save(id: string, body: NewView): View {
  const old = views.find((one) => one.id === id);
  const saved = { ...views[0]!, ...body, id, version: (old?.version ?? 0) + 1 };
  views = [saved, ...views.filter((one) => one.id !== id)];
  return saved;
}

export const engagementViewRoutes: Routes = {
  'GET /api/engagement/views': () => ({ views }),
  'POST /api/engagement/views': ({ json }) => save(randomUUID(), json as NewView),
  'PUT /api/engagement/views/:id': ({ json, id }) => save(id, json as View),
  'DELETE /api/engagement/views/:id': ({ id }) => void (views = views.filter((one) => one.id !== id)),
};
