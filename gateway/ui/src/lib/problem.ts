export type ProblemKind = 'offline' | 'signed-out' | 'refused' | 'unavailable' | 'failed';

interface ProblemBody {
  type?: string;
  title?: string;
  detail?: string;
  errors?: Record<string, string>;
  [property: string]: unknown;
}

/** What went wrong with a call, decoded once from problem+json (RFC 9457) or from the lack of any answer. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly title: string;
  readonly detail: string | undefined;
  readonly type: string | undefined;
  readonly fieldErrors: Record<string, string>;

  constructor(
    readonly kind: ProblemKind,
    readonly status: number,
    readonly body: ProblemBody,
    readonly retryAfterSeconds?: number,
  ) {
    super(body.detail ?? body.title ?? `Answer ${status}`);
    this.title = body.title ?? `The server answered ${status}`;
    this.detail = body.detail;
    this.type = body.type?.split('/').pop();
    this.fieldErrors = body.errors ?? {};
  }
}

export function offline(): Problem {
  return new Problem('offline', 0, {
    title: 'No connection',
    detail: 'The server could not be reached. Check your network; nothing was lost.',
  });
}

export async function problemOf(response: Response): Promise<Problem> {
  const body = await bodyOf(response);
  const seconds = Number.parseInt(response.headers.get('Retry-After') ?? '', 10);
  return new Problem(
    kindOf(response.status),
    response.status,
    body,
    Number.isNaN(seconds) ? undefined : seconds,
  );
}

function kindOf(status: number): ProblemKind {
  if (status === 401) return 'signed-out';
  if (status === 502 || status === 503 || status === 504) return 'unavailable';
  return status < 500 ? 'refused' : 'failed';
}

async function bodyOf(response: Response): Promise<ProblemBody> {
  try {
    const body: unknown = await response.json();
    return typeof body === 'object' && body !== null ? (body as ProblemBody) : {};
  } catch {
    return { detail: `The server answered ${response.status} without saying why.` };
  }
}
