import type { DeadLetterDetail } from '../../src/features/dead-letters/api/dead-letter.ts';
import type { Routes } from './http.ts';
import { services } from './services.ts';

const letters: DeadLetterDetail[] = Array.from({ length: 7 }, (_, n) => ({
  id: `00000009-0000-4000-8000-00000000000${n}`,
  side: n % 3 === 2 ? 'SENDING' : 'RECEIVED',
  topic: 'pep.partner-report.v1',
  key: `00000001-0000-4000-8000-00000000000${n}:00000002-0000-4000-8000-000000000001`,
  eventId: `00000008-0000-4000-8000-00000000000${n}`,
  type: n === 3 ? null : 'dev.pep.event.report.PartnerReported',
  cause: n === 3 ? 'SerializationException' : 'IllegalArgumentException',
  reason: n === 3 ? 'Unknown magic byte!' : 'There is no such partner.',
  state: n === 6 ? 'HANDLED' : 'WAITING',
  times: 1 + (n % 2),
  firstAt: new Date(Date.now() - n * 3_600_000).toISOString(),
  lastAt: new Date(Date.now() - n * 1_800_000).toISOString(),
  traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
  headers: [{ name: 'ce_source', value: '/heatmap-service' }],
  text: n === 3 ? null : '{"accountName": "Alder Mills", "after": {"business": true}}',
  problem: n === 3 ? 'Unknown magic byte!' : null,
  start: n === 3 ? 'bm8gZXZlbnQ=' : null,
  acts: [],
}));

const waiting = (): DeadLetterDetail[] => letters.filter(({ state }) => state === 'WAITING');
const one = (id: string | undefined): DeadLetterDetail | undefined =>
  letters.find((letter) => letter.id === id);

/** Of all services only notification has any; its own routes stand below. */
export const deadLetterRoutes: Routes = {
  ...Object.fromEntries(
    services.map(({ name }) => [
      `GET /api/${name}/dead-letters`,
      () => ({ letters: [], next: null, causes: [] }),
    ]),
  ),
  'GET /api/notification/dead-letters': ({ query }) => ({
    letters: letters.filter(
      ({ state, cause }) =>
        [state, null, ''].includes(query.get('state')) && [cause, null, ''].includes(query.get('cause')),
    ),
    next: null,
    causes: [...new Set(waiting().map(({ cause }) => cause))].map((cause) => ({
      cause,
      waiting: waiting().filter((letter) => letter.cause === cause).length,
    })),
  }),
  'GET /api/notification/dead-letters/:id': ({ id }) => one(id),
  'POST /api/notification/dead-letters/:id/send-back': ({ id }) => {
    Object.assign(one(id)!, { state: 'HANDLED' });
    return { outcome: 'HANDLED', reason: '' };
  },
  'POST /api/notification/dead-letters/:id/discard': ({ id, json }) => {
    Object.assign(one(id)!, { state: 'DISCARDED' });
    return { outcome: 'DISCARDED', reason: (json as { reason: string }).reason };
  },
};
