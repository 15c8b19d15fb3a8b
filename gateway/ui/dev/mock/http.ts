import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';

export interface Asked {
  query: URLSearchParams;
  json: unknown;
  raw: string;
  bytes: Buffer;
  headers: IncomingHttpHeaders;
  id: string;
  /** The other parts of the address that the route names. */
  parts: Record<string, string | undefined>;
}

/** An answer that is not just JSON. */
export class Reply {
  constructor(
    readonly status: number,
    readonly headers: Record<string, string>,
    readonly body: string | Buffer = '',
  ) {}
}

export type Routes = Record<string, (asked: Asked) => unknown>;

export class Failure extends Error {
  constructor(
    readonly status: number,
    readonly body: object,
  ) {
    super();
  }
}

export function fail(status: number, type: string, title: string, detail: string): Failure {
  return new Failure(status, { type: `https://pep.example/problems/${type}`, title, detail, status });
}

/** Answers a request from the table of routes; false when none fits. */
export async function answer(
  routes: Routes,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const url = new URL(request.url ?? '/', 'http://mock');
  const found = Object.entries(routes)
    .map(([route, handler]) => ({ handler, match: pattern(route).exec(`${request.method} ${url.pathname}`) }))
    .find((one) => one.match);
  if (!found) return false;
  const bytes = await content(request);
  const raw = bytes.toString('utf8');
  const asked = {
    query: url.searchParams,
    raw,
    bytes,
    headers: request.headers,
    json: raw.startsWith('{') ? (JSON.parse(raw) as unknown) : undefined,
    id: found.match?.groups?.id ?? '',
    parts: { ...found.match?.groups },
  };
  try {
    reply(response, 200, found.handler(asked));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    reply(response, error.status, error.body);
  }
  return true;
}

function pattern(route: string): RegExp {
  return new RegExp(`^${route.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`);
}

async function content(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  if (body instanceof Reply) {
    response.writeHead(body.status, body.headers).end(body.body);
    return;
  }
  response.statusCode = body === undefined ? 204 : status;
  response.setHeader('Content-Type', status < 400 ? 'application/json' : 'application/problem+json');
  response.end(body === undefined ? '' : JSON.stringify(body));
}
