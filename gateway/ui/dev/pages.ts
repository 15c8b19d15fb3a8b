import { readdirSync } from 'node:fs';
import type { Connect, Plugin } from 'vite';

const rooms = readdirSync(new URL('../src/partner/rooms', import.meta.url)).filter((room) => room !== 'link');

/** A partner's links begin with one letter; each room's page has the room's name, and maybe a subject behind it. */
const partnerPage = new RegExp(`^/([a-z]|(${rooms.join('|')})(/[^/.]+)?)$`);

/** Serves the partner's pages while developing, as the gateway does; posts go on to the gateway. */
export function pages(gateway?: string): Plugin {
  const toPartnerPage: Connect.NextHandleFunction = (request, _response, next) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    if (request.method === 'GET' && partnerPage.test(path)) request.url = '/partner.html';
    next();
  };
  return {
    name: 'pep-pages',
    config: () =>
      gateway ? { server: { proxy: { '^/[a-z]$': { target: gateway, bypass: partnerGet } } } } : {},
    configureServer: (server) => void server.middlewares.use(toPartnerPage),
    configurePreviewServer: (server) => void server.middlewares.use(toPartnerPage),
  };
}

function partnerGet(request: { method?: string }): string | undefined {
  return request.method === 'GET' ? '/partner.html' : undefined;
}
