import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Asked {
  query: URLSearchParams;
  json: unknown;
  raw: string;
  id: string;
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
  const raw = await text(request);
  const asked = {
    query: url.searchParams,
    raw,
    json: raw.startsWith('{') ? (JSON.parse(raw) as unknown) : undefined,
    id: found.match?.groups?.id ?? '',
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
  return new RegExp(`^${route.replace(':id', '(?<id>[^/]+)').replace(/:\w+/g, '[^/]+')}$`);
}

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  response.statusCode = body === undefined ? 204 : status;
  response.setHeader('Content-Type', status < 400 ? 'application/json' : 'application/problem+json');
  response.end(body === undefined ? '' : JSON.stringify(body));
}
