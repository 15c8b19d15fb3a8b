import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Connect, Plugin } from 'vite';
import { answers, MockReport, type MockOptions } from './partner-mock-report.ts';

let report = new MockReport({});

/** Answers a partner's page from memory, for work on the page without the services; POST /mock sets the scene. */
export function partnerMock(): Plugin {
  const handle: Connect.NextHandleFunction = (request, response, next) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    if (request.method === 'POST' && path === '/r') void openLink(request, response);
    else if (request.method === 'POST' && path === '/partner/sign-out') response.writeHead(204).end();
    else if (path === '/mock') void setScene(request, response);
    else if (path === '/config.json') send(response, 200, {});
    else if (path.startsWith('/api/partner/')) void answer(request, response, path);
    else next();
  };
  return {
    name: 'pep-partner-mock',
    configureServer: (server) => void server.middlewares.use(handle),
    configurePreviewServer: (server) => void server.middlewares.use(handle),
  };
}

async function openLink(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const form = new URLSearchParams(await bodyOf(request));
  const good = form.get('secret')?.startsWith('good') === true && form.get('_csrf') === 'mock';
  response.writeHead(303, { Location: good ? '/report' : '/r?invalid' }).end();
}

async function setScene(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const options = JSON.parse((await bodyOf(request)) || '{}') as MockOptions;
  if (options.keep) report.options = { ...report.options, ...options };
  else report = new MockReport(options);
  send(response, 200, {});
}

async function answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
  const body = await bodyOf(request);
  const { delay = 40, down = false } = report.options;
  await new Promise((resolve) => setTimeout(resolve, delay));
  if (down) return void request.socket.destroy();
  const [status, content, headers] = answers(
    report,
    request.method ?? 'GET',
    path,
    body === '' ? {} : (JSON.parse(body) as Record<string, unknown>),
  );
  send(response, status, content, headers);
}

function send(
  response: ServerResponse,
  status: number,
  content: unknown,
  headers: Record<string, string> = {},
): void {
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  response
    .writeHead(status, { 'Content-Type': type, 'Set-Cookie': 'XSRF-TOKEN=mock; Path=/', ...headers })
    .end(JSON.stringify(content));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
