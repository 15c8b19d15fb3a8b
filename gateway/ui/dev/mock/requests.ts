import { requests } from './data.ts';
import { fail, type Routes } from './http.ts';

const reminded = new Map<string, string>();

function view(request: (typeof requests)[number]) {
  return {
    ...request,
    remindedAt: reminded.get(request.id) ?? null,
    recipients: request.recipients.map((one) => ({ ...one, active: true })),
  };
}

function find(id: string | undefined) {
  const request = requests.find((one) => one.id === id);
  if (!request) throw fail(404, 'not-found', 'Not found', 'There is no such report request.');
  return request;
}

function list(query: URLSearchParams) {
  const found = requests.filter(
    (one) =>
      one.partnerName.toLowerCase().includes((query.get('q') ?? '').toLowerCase()) &&
      (query.getAll('state').length === 0 || query.getAll('state').includes(one.state)) &&
      (query.get('overdue') !== 'true' || one.overdue) &&
      (!query.get('partner') || query.get('partner') === one.partnerId) &&
      (!query.get('engagement') || query.get('engagement') === one.engagement?.id),
  );
  const limit = Number(query.get('limit') ?? 100);
  return { requests: found.slice(0, limit).map(view), next: null, total: found.length };
}

function remind({ requestIds, again }: { requestIds: string[]; again: boolean }) {
  const late = requestIds.filter((id) => reminded.has(id) && !again);
  const now = requestIds.filter((id) => !late.includes(id));
  const leftOut = late.map((id) => ({
    id,
    partnerName: find(id).partnerName,
    reason: 'It was reminded recently.',
    lately: true,
    remindedAt: reminded.get(id),
  }));
  now.forEach((id) => reminded.set(id, new Date().toISOString()));
  return { reminded: now, leftOut };
}

export const requestRoutes: Routes = {
  'GET /api/heatmap/report-requests': ({ query }) => list(query),
  'GET /api/heatmap/report-requests/:id': ({ id }) => {
    const request = view(find(id));
    const sent = { at: request.requestedAt, actorKind: 'INTERNAL', actor: request.requestedBy.name };
    return { request, history: [{ ...sent, action: 'report requested', detail: {} }], others: [] };
  },
  'POST /api/heatmap/report-requests/remind': ({ json }) =>
    remind(json as { requestIds: string[]; again: boolean }),
  'POST /api/heatmap/report-requests/:id/extend': ({ id, json }) =>
    void Object.assign(find(id), { dueOn: (json as { dueOn: string }).dueOn, overdue: false }),
  'POST /api/heatmap/report-requests/:id/contacts/:contact': () => undefined,
  'POST /api/heatmap/report-requests/:id/revoke': ({ id }) =>
    void Object.assign(find(id), { state: 'REVOKED', overdue: false }),
  'POST /api/heatmap/report-requests/:id/links/:link/send-again': () => undefined,
};
