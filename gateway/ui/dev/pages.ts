import { readdirSync } from 'node:fs';
import type { Connect, Plugin } from 'vite';

const rooms = readdirSync(`${import.meta.dirname}/../src/partner/rooms`).filter((room) => room !== 'link');

const entry = '[a-z][a-z]?';

/** A partner's links begin with one or two letters; each room's page has its purpose, and maybe a subject behind it. */
const partnerPage = new RegExp(`^/(${entry}|(${rooms.join('|')})(/[^/.]+)?)$`);

export const isPartnerPage = (path: string): boolean => partnerPage.test(path);

/** Serves the partner's pages while developing, as the gateway does; posts go on to the gateway. */
export function pages(gateway?: string): Plugin {
  const toPartnerPage: Connect.NextHandleFunction = (request, _response, next) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    if (request.method === 'GET' && isPartnerPage(path)) request.url = '/partner.html';
    next();
  };
  return {
    name: 'pep-pages',
    config: () =>
      gateway ? { server: { proxy: { [`^/${entry}$`]: { target: gateway, bypass: partnerGet } } } } : {},
    configureServer: (server) => void server.middlewares.use(toPartnerPage),
    configurePreviewServer: (server) => void server.middlewares.use(toPartnerPage),
  };
}

function partnerGet(request: { method?: string }): string | undefined {
  return request.method === 'GET' ? '/partner.html' : undefined;
}
