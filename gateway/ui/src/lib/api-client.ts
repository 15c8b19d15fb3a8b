import { csrfToken } from './csrf';
import { offline, problemOf, type Problem } from './problem';

type Value = string | number | boolean | undefined;
export type Query = URLSearchParams | Record<string, Value | readonly string[]>;

export interface Call {
  query?: Query;
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
  keepalive?: boolean;
}

let signedOut: (problem: Problem) => void = () => undefined;

/** Names what happens when the server no longer knows who is asking. */
export function onSignedOut(hook: (problem: Problem) => void): void {
  signedOut = hook;
}

/** The one way to the services: same origin, CSRF header on every change, every failure a Problem. */
export async function call<T>(method: string, path: string, options: Call = {}): Promise<T> {
  const response = await send(method, address(path, options.query), options);
  if (!response.ok) throw await failure(response);
  return (await content(response)) as T;
}

export const get = <T>(path: string, options?: Call): Promise<T> => call('GET', path, options);
export const post = <T>(path: string, body?: unknown, options?: Call): Promise<T> =>
  call('POST', path, { ...options, body });
export const put = <T>(path: string, body?: unknown, options?: Call): Promise<T> =>
  call('PUT', path, { ...options, body });
export const patch = <T>(path: string, body?: unknown, options?: Call): Promise<T> =>
  call('PATCH', path, { ...options, body });

export function address(path: string, query?: Query): string {
  const text = parameters(query).toString();
  return text === '' ? path : `${path}?${text}`;
}

function parameters(query: Query = {}): URLSearchParams {
  if (query instanceof URLSearchParams) return query;
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((one) => one !== undefined && one !== '')
      .map((one) => [name, String(one)]),
  );
  return new URLSearchParams(pairs);
}

async function send(
  method: string,
  url: string,
  { body, headers, signal, keepalive }: Call,
): Promise<Response> {
  const form = body instanceof FormData;
  try {
    return await fetch(url, {
      method,
      signal,
      keepalive,
      credentials: 'same-origin',
      headers: {
        Accept: 'application/json',
        ...(body === undefined || form ? {} : { 'Content-Type': 'application/json' }),
        ...csrf(method),
        ...headers,
      },
      body: body === undefined ? undefined : form ? body : JSON.stringify(body),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw offline();
  }
}

function csrf(method: string): Record<string, string> {
  const token = csrfToken();
  return method === 'GET' || token === undefined ? {} : { 'X-XSRF-TOKEN': token };
}

async function failure(response: Response): Promise<Problem> {
  const problem = await problemOf(response);
  if (problem.kind === 'signed-out') signedOut(problem);
  return problem;
}

async function content(response: Response): Promise<unknown> {
  const text = await response.text();
  return text === '' ? undefined : (JSON.parse(text) as unknown);
}
