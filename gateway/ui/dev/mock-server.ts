import type { Connect, Plugin } from 'vite';
import { deadLetterRoutes } from './mock/dead-letters.ts';
import { documentRoutes } from './mock/documents.ts';
import { engagementRoutes } from './mock/engagements/routes.ts';
import { heatmapRoutes } from './mock/heatmap.ts';
import { answer, fail, type Routes } from './mock/http.ts';
import { notificationRoutes } from './mock/notification.ts';
import { services } from './mock/services.ts';

const csp = "default-src 'self'; style-src 'self' 'unsafe-inline'";
let signedIn = true;

const routes: Routes = {
  ...heatmapRoutes,
  ...notificationRoutes,
  ...engagementRoutes,
  ...deadLetterRoutes,
  ...documentRoutes,
  'GET /api/me': () => {
    if (!signedIn) throw fail(401, 'signed-out', 'Sign in first', 'Nobody is signed in.');
    return {
      email: 'ecm.central.1@pep.example',
      name: 'ECM Central 1',
      roles: ['ECM', 'ADMINISTRATOR'],
      ous: ['US Central'],
      zone: 'America/Chicago',
    };
  },
  'GET /api/people': ({ query }) => ({
    people: (query.get('emails') ?? '')
      .split(',')
      .filter((email) => /[.][12]@/.test(email))
      .map((email) => ({ email, name: nameIn(email) })),
  }),
  'GET /config.json': () => ({ services }),
  'POST /logout': () => void (signedIn = false),
};

/** "ECM Central 1" for ecm.central.1@pep.example. */
function nameIn(email: string): string {
  const words = (email.split('@')[0] ?? '').split('.');
  return words
    .map((word) => (word === 'ecm' ? 'ECM' : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}

const answers: Connect.NextHandleFunction = (request, response, next) => {
  if (request.url?.startsWith('/oauth2/')) {
    signedIn = true;
    response.writeHead(302, { Location: '/' }).end();
    return;
  }
  answer(routes, request, response).then((done) => (done ? undefined : next()), next);
};

/** Answers the services' addresses from memory, for work on the pages without the services. */
export function mockServer(): Plugin {
  return {
    name: 'pep-mock',
    configureServer: (server) => void server.middlewares.use(answers),
    configurePreviewServer: (server) => {
      server.middlewares.use((_request, response, next) => {
        response.setHeader('Content-Security-Policy', csp);
        next();
      });
      server.middlewares.use(answers);
    },
  };
}
