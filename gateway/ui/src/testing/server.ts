import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';

/** Answers the services in tests; each test adds the answers that it needs. Nobody has a name unless a test says so. */
export const server = setupServer(http.get('/api/people', () => HttpResponse.json({ people: [] })));
