import { DefaultHttpStack, type HttpRequest, type HttpResponse, type HttpStack } from 'tus-js-client';
import { csrfToken } from '../csrf';
import { offline, Problem, problemOf } from '../problem';
import { sha256 } from './file-fingerprint';

/** The service did not say whether it has the upload; asking again keeps what it has got. */
class NoAnswer extends Error {
  constructor(readonly response: HttpResponse) {
    super(`Answer ${response.getStatus()}`);
  }
}

/**
 * The way of an upload to the services: the CSRF header on every change, a checksum over every part, and no start from zero
 * only because a service was away when it was asked how far the upload had come.
 */
export function uploadTransport(headers: () => Record<string, string>): HttpStack {
  const plain = new DefaultHttpStack({});
  return {
    getName: () => 'pep',
    createRequest: (method, url) => {
      const request = plain.createRequest(method, url);
      request.setHeader('Accept', 'application/json');
      for (const [name, value] of Object.entries({ ...csrf(method), ...headers() }))
        request.setHeader(name, value);
      return guarded(request);
    },
  };
}

function csrf(method: string): Record<string, string> {
  const token = csrfToken();
  return method === 'HEAD' || token === undefined ? {} : { 'X-XSRF-TOKEN': token };
}

function guarded(request: HttpRequest): HttpRequest {
  let aborted = false;
  const send = request.send.bind(request);
  const abort = request.abort.bind(request);
  request.abort = () => {
    aborted = true;
    return abort();
  };
  request.send = async (body: unknown) => {
    const sum = body instanceof Blob ? await sha256(body) : undefined;
    if (aborted) throw new Error('The upload was stopped');
    if (sum !== undefined) request.setHeader('Upload-Checksum', `sha256 ${sum}`);
    const response = await send(body);
    if (request.getMethod() === 'HEAD' && isAway(response.getStatus())) throw new NoAnswer(response);
    return response;
  };
  return request;
}

const isAway = (status: number): boolean => status >= 500 || [401, 403, 429].includes(status);

/** What went wrong with an upload, as with every other call. */
export async function uploadProblem(error: unknown): Promise<Problem> {
  if (isUnreadable(error))
    return new Problem('refused', 0, {
      title: 'The file cannot be read any more',
      detail: 'it was moved or changed. Choose it again.',
    });
  const response = responseOf(error);
  if (!response) return offline();
  const retryAfter = response.getHeader('Retry-After');
  return problemOf(
    new Response(response.getBody() === '' ? null : response.getBody(), {
      status: response.getStatus(),
      headers: typeof retryAfter === 'string' ? { 'Retry-After': retryAfter } : {},
    }),
  );
}

/** A file that was moved, changed or taken away with its disk. */
function isUnreadable(error: unknown): boolean {
  if (error instanceof DOMException)
    return error.name === 'NotReadableError' || error.name === 'NotFoundError';
  return error instanceof Error && isUnreadable((error as { causingError?: unknown }).causingError);
}

function responseOf(error: unknown): HttpResponse | undefined {
  if (error instanceof NoAnswer) return error.response;
  if (!(error instanceof Error)) return undefined;
  const { originalResponse, causingError } = error as Error & {
    originalResponse?: HttpResponse | null;
    causingError?: Error | null;
  };
  return originalResponse ?? (causingError ? responseOf(causingError) : undefined);
}

/** Another upload of the same file is at work, a part was damaged on its way, or the service is busy: it goes on by itself. */
export function goesOn({ kind, status, type }: Problem): boolean {
  if (status === 409) return type === undefined || type === 'stale-offset';
  return kind === 'offline' || status >= 500 || [423, 429, 460].includes(status);
}
