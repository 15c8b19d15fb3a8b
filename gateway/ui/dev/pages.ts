import type { Connect, Plugin } from 'vite';

/** Serves the partner's page at /r and /report while developing, as the gateway does; posts go on to the gateway. */
export function pages(gateway?: string): Plugin {
  const toPartnerPage: Connect.NextHandleFunction = (request, _response, next) => {
    const path = (request.url ?? '').split('?')[0];
    if (request.method === 'GET' && (path === '/r' || path === '/report')) request.url = '/partner.html';
    next();
  };
  return {
    name: 'pep-pages',
    config: () => (gateway ? { server: { proxy: { '^/r$': { target: gateway, bypass: partnerGet } } } } : {}),
    configureServer: (server) => void server.middlewares.use(toPartnerPage),
    configurePreviewServer: (server) => void server.middlewares.use(toPartnerPage),
  };
}

function partnerGet(request: { method?: string }): string | undefined {
  return request.method === 'GET' ? '/partner.html' : undefined;
}
