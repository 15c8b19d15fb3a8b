import { http, HttpResponse, type HttpHandler } from 'msw';
import type { paths } from '../../../generated/engagement';
import type { Material, Room, RoomAccount, RoomTask } from '../types';

export const subject = '0000000e-0000-4000-8000-000000000001';

export const invited: Room = {
  invitationId: subject,
  partnerName: 'Alder Systems',
  contactName: 'Contact 1',
  type: 'CO_SELL',
  title: 'Field service, US Central',
  description: 'Three half days with the sellers.',
  organiser: 'ECM Central 1',
  firstDay: '2027-03-08',
  lastDay: '2027-03-10',
  zone: 'America/Chicago',
  message: 'We would love to have you with us.',
  accounts: 2,
  state: 'OPEN',
  expiresAt: '2026-12-05T17:00:00Z',
  answeredAt: null,
  answeredBy: null,
  reasonCode: null,
  remark: null,
  expected: ['HEATMAP', 'SHOWCASE_RECORDING', 'SUPERPOWER_SLIDE', 'PREP_CALL'],
  tasks: [],
  heatmap: null,
  materials: [],
  offers: [],
  history: [],
};

export const aTask = (kind: RoomTask['kind'], part: Partial<RoomTask> = {}): RoomTask => ({
  id: kind,
  kind,
  title: { HEATMAP: 'Complete heatmap', PREP_CALL: 'Prep call' }[kind as string] ?? `Upload ${kind}`,
  optional: kind === 'PREP_CALL',
  side: kind === 'PREP_CALL' ? 'COMPANY' : 'PARTNER',
  dueOn: '2099-03-01',
  state: 'OPEN',
  overdue: false,
  doneAt: null,
  doneByName: null,
  ...part,
});

export const aMaterial = (id: string, part: Partial<Material> = {}): Material => ({
  id,
  kind: 'SUPERPOWER_SLIDE',
  form: 'FILE',
  name: `${id}.pptx`,
  mediaType: null,
  size: 2_000_000,
  url: null,
  by: 'Contact 2',
  at: '2026-11-20T10:00:00Z',
  number: 1,
  current: true,
  replaces: null,
  withdrawnAt: null,
  preview: null,
  from: null,
  ...part,
});

const all: RoomTask[] = [
  aTask('HEATMAP'),
  aTask('SHOWCASE_RECORDING'),
  aTask('SUPERPOWER_SLIDE'),
  aTask('PREP_CALL', { dueOn: null }),
];

export const accepted: Room = {
  ...invited,
  state: 'ACCEPTED',
  answeredAt: '2026-11-24T10:00:00Z',
  answeredBy: 'Contact 1',
  tasks: all,
};

type Path = keyof paths extends infer P
  ? P extends `/api/partner/engagement${infer Rest}`
    ? Rest
    : never
  : never;
type Operation<P extends Path, M extends 'get' | 'post'> = paths[`/api/partner/engagement${P}`][M];
type Json<T> = T extends { content: { 'application/json': infer J } } ? J : never;

/** What the document says that an operation takes, and answers when all is well. */
type Asked<P extends Path> = Operation<P, 'post'> extends { requestBody: infer B } ? Json<B> : never;
type Answer<P extends Path, M extends 'get' | 'post' = 'post'> =
  Operation<P, M> extends { responses: infer R } ? Json<R[keyof R & (200 | 201)]> : never;

/** A service that knows one engagement, remembers what was asked of it, and can be told to fail. */
export class RoomServer {
  accounts: RoomAccount[] = [
    { name: 'Alpine Energy', city: 'Northfield', state: 'MN', country: 'United States' },
    { name: 'Beacon Foods', city: 'Lakeview', state: null, country: 'United States' },
  ];
  /** Each change that was asked for, with what it said. */
  readonly changes: (readonly [string, unknown])[] = [];
  readonly read: string[] = [];
  readonly subjects = new Set<string | null>();
  instead: (call: string) => Response | undefined = () => undefined;

  constructor(public room: Room) {}

  get handlers(): HttpHandler[] {
    return [
      http.all('/api/partner/engagement', ({ request }) => this.answer(request, '')),
      http.all('/api/partner/engagement/*', ({ request, params }) =>
        this.answer(request, `/${String(params[0])}`),
      ),
    ];
  }

  private async answer(request: Request, path: string): Promise<Response> {
    const call = `${request.method} ${path}`;
    this.subjects.add(request.headers.get('Pep-Subject'));
    const reads = request.method === 'GET';
    const asked: unknown = reads ? undefined : await request.json();
    if (reads) this.read.push(path);
    else this.changes.push([call, asked]);
    return this.instead(call) ?? (reads ? this.show(request, path) : this.change(path, asked));
  }

  private show(request: Request, path: string): Response {
    if (path === '') return HttpResponse.json<Answer<'', 'get'>>(this.room);
    if (path === '/accounts') return this.page(new URL(request.url).searchParams);
    return notFound();
  }

  private change(path: string, asked: unknown): Response {
    switch (path) {
      case '/accept':
        this.room = { ...this.room, ...accepted, answeredBy: this.room.contactName };
        return HttpResponse.json<Answer<'/accept'>>(this.room);
      case '/decline':
        return HttpResponse.json<Answer<'/decline'>>(this.decline(asked as Asked<'/decline'>));
      case '/leave':
        return new HttpResponse(null, { status: 204 });
      case '/heatmap-link':
        return HttpResponse.json<Answer<'/heatmap-link'>>({ path: '/r#secret' });
      case '/materials/links':
        return given(this.link(asked as Asked<'/materials/links'>));
      case '/materials/reuse':
        return given(this.reuse(asked as Asked<'/materials/reuse'>));
      default:
        return this.withdraw(/^\/materials\/([^/]+)\/withdraw$/.exec(path)?.[1]);
    }
  }

  private decline({ reasonCode, remark }: Asked<'/decline'>): Room {
    this.room = {
      ...this.room,
      state: 'DECLINED',
      answeredAt: '2026-11-24T10:00:00Z',
      answeredBy: this.room.contactName,
      reasonCode: reasonCode ?? null,
      remark: remark ?? null,
    };
    return this.room;
  }

  private link({ kind, name, url, replaces }: Asked<'/materials/links'>): Material {
    return this.add({
      ...aMaterial(`link ${this.room.materials.length + 1}`),
      kind: kind ?? 'OTHER',
      form: 'LINK',
      name: name ?? '',
      size: null,
      url: url ?? null,
      replaces: replaces ?? null,
    });
  }

  private reuse({ materialId }: Asked<'/materials/reuse'>): Material {
    const offer = this.room.offers.find(({ id }) => id === materialId)!;
    return this.add({ ...offer, id: `${offer.id} again` });
  }

  private add(material: Material): Material {
    const added = { ...material, by: this.room.contactName, at: '2026-11-28T10:00:00Z' };
    this.room = { ...this.room, materials: [added, ...this.room.materials] };
    return added;
  }

  private withdraw(id: string | undefined): Response {
    const found = this.room.materials.find((one) => one.id === id);
    if (found === undefined) return notFound();
    const withdrawn = { ...found, withdrawnAt: '2026-11-29T10:00:00Z' };
    const materials = this.room.materials.map((one) => (one === found ? withdrawn : one));
    this.room = { ...this.room, materials };
    return HttpResponse.json<Answer<'/materials/{id}/withdraw'>>(withdrawn);
  }

  private page(query: URLSearchParams): Response {
    if (this.room.state !== 'ACCEPTED') return ended(409, 'not-accepted');
    const [after, limit] = [Number(query.get('after') ?? 0), Number(query.get('limit'))];
    const to = after + limit;
    return HttpResponse.json<Answer<'/accounts', 'get'>>({
      accounts: this.accounts.slice(after, to),
      next: to < this.accounts.length ? String(to) : null,
      total: this.accounts.length,
    });
  }
}

/** A link and what is used again are answered alike: by the material that has come to be. */
const given = (material: Answer<'/materials/links'>): Response =>
  HttpResponse.json(material, { status: 201 });

const notFound = (): Response =>
  HttpResponse.json({ type: 'https://pep.example/problems/not-found', title: 'Not found' }, { status: 404 });

export const ended = (status = 401, type = 'link-ended'): Response =>
  HttpResponse.json(
    { type: `https://pep.example/problems/${type}`, title: 'The link has ended' },
    { status },
  );
