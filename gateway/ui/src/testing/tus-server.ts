import { http, HttpResponse } from 'msw';
import { server } from './server';

export interface TusServer {
  /** What was said of each upload when it was created. */
  readonly created: Record<string, string>[];
  readonly deleted: string[];
  readonly tokens: (string | null)[];
  offset: number;
  /** What the next part is answered with instead. */
  refuse: (() => Response) | undefined;
  /** How much of the next part arrives before the connection breaks. */
  cutAfter: number | undefined;
}

const decoded = (metadata: string): Record<string, string> =>
  Object.fromEntries(
    metadata.split(',').map((pair) => {
      const [name = '', value = ''] = pair.split(' ');
      return [name, Buffer.from(value, 'base64').toString('utf8')];
    }),
  );

/** Takes uploads by the tus protocol at an address, as much of it as tests need. */
export function answerUploads(endpoint: string): TusServer {
  const state: TusServer = {
    created: [],
    deleted: [],
    tokens: [],
    offset: 0,
    refuse: undefined,
    cutAfter: undefined,
  };
  let length = 0;
  server.use(
    http.post(endpoint, ({ request }) => {
      state.created.push(decoded(request.headers.get('Upload-Metadata') ?? ''));
      state.tokens.push(request.headers.get('X-XSRF-TOKEN'));
      state.offset = 0;
      length = Number(request.headers.get('Upload-Length'));
      return new HttpResponse(null, { status: 201, headers: { Location: `${endpoint}/u1` } });
    }),
    http.head(
      `${endpoint}/u1`,
      () =>
        new HttpResponse(null, {
          headers: { 'Upload-Offset': String(state.offset), 'Upload-Length': String(length) },
        }),
    ),
    http.patch(`${endpoint}/u1`, async ({ request }) => {
      if (state.refuse) return state.refuse();
      if (Number(request.headers.get('Upload-Offset')) !== state.offset)
        return new HttpResponse(null, { status: 409 });
      if (state.cutAfter !== undefined) {
        state.offset += state.cutAfter;
        state.cutAfter = undefined;
        return HttpResponse.error();
      }
      state.offset += (await request.arrayBuffer()).byteLength;
      const done = state.offset === length;
      return new HttpResponse(null, {
        status: 204,
        headers: { 'Upload-Offset': String(state.offset), ...(done ? { 'Pep-Material': 'm1' } : {}) },
      });
    }),
    http.delete(`${endpoint}/u1`, () => {
      state.deleted.push('u1');
      return new HttpResponse(null, { status: 204 });
    }),
  );
  return state;
}
