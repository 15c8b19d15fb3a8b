import { requests } from './data.ts';
import type { Routes } from './http.ts';

export const requestRoutes: Routes = {
  'GET /api/heatmap/report-requests': ({ query }) => ({
    requests: requests.filter(
      (one) =>
        one.partnerName.toLowerCase().includes((query.get('q') ?? '').toLowerCase()) &&
        (query.getAll('state').length === 0 || query.getAll('state').includes(one.state)),
    ),
  }),
  'POST /api/heatmap/report-requests/:id/revoke': ({ id }) =>
    void Object.assign(
      requests.find((one) => one.id === id)!,
      { state: 'REVOKED', overdue: false },
    ),
  'POST /api/heatmap/report-requests/:id/links/:link/send-again': () => undefined,
};
