import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Connect, Plugin } from 'vite';
import { MockRoom, type RoomOptions } from './partner-mock-engagement.ts';
import { answers, MockReport, type MockOptions } from './partner-mock-report.ts';

const entries: Record<string, string> = { '/r': '/report', '/e': '/engagement' };

let report = new MockReport({});
let room = new MockRoom({});

/** Answers a partner's page from memory, for work on the page without the services; POST /mock sets the scene. */
export function partnerMock(): Plugin {
  const handle: Connect.NextHandleFunction = (request, response, next) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const page = entries[path];
    if (request.method === 'POST' && page) void openLink(request, response, path, page);
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

async function openLink(
  request: IncomingMessage,
  response: ServerResponse,
  entry: string,
  page: string,
): Promise<void> {
  const form = new URLSearchParams(await bodyOf(request));
  const good = form.get('secret')?.startsWith('good') === true && form.get('_csrf') === 'mock';
  response.writeHead(303, { Location: good ? page : `${entry}?invalid` }).end();
}

async function setScene(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const options = JSON.parse((await bodyOf(request)) || '{}') as MockOptions & RoomOptions;
  if (!options.keep || options.room) room = new MockRoom(options);
  if (options.keep) report.options = { ...report.options, ...options };
  else report = new MockReport(options);
  send(response, 200, {});
}

async function answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
  const body = await bodyOf(request);
  const { delay = 40, down = false } = report.options;
  await new Promise((resolve) => setTimeout(resolve, delay));
  if (down) return void request.socket.destroy();
  const [, inRoom] = /^\/api\/partner\/engagement(.*)$/.exec(path) ?? [];
  if (inRoom !== undefined) return answerRoom(request, response, inRoom, body);
  const [status, content, headers] = answers(
    report,
    request.method ?? 'GET',
    path,
    body === '' ? {} : (JSON.parse(body) as Record<string, unknown>),
  );
  send(response, status, content, headers);
}

function answerRoom(request: IncomingMessage, response: ServerResponse, path: string, body: string): void {
  const headers = new Headers(request.headers as Record<string, string>);
  const query = new URL(request.url ?? '/', 'http://mock').searchParams;
  send(response, ...room.answer(request.method ?? 'GET', path, body, headers, query));
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
    .end(content === undefined ? '' : JSON.stringify(content));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  // One character a byte, so that what is uploaded is counted as it came.
  const raw = Buffer.concat(chunks);
  return raw.toString(request.headers['content-type']?.includes('octet-stream') ? 'latin1' : 'utf8');
}
