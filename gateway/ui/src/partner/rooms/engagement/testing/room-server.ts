import { http, HttpResponse, type HttpHandler } from 'msw';
import type { DeclineReason, Material, Room, RoomAccount, RoomTask } from '../types';

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
    if (request.method === 'GET') this.read.push(path);
    else this.changes.push([call, await request.json()]);
    const other = this.instead(call);
    if (other) return other;
    if (call === 'GET /accounts') return this.page(new URL(request.url).searchParams);
    if (call === 'POST /leave') return new HttpResponse(null, { status: 204 });
    if (call === 'POST /heatmap-link') return HttpResponse.json({ path: '/r#secret' });
    if (call === 'POST /accept') this.room = { ...this.room, ...accepted, answeredBy: this.room.contactName };
    if (call === 'POST /decline') this.decline();
    return HttpResponse.json(this.room);
  }

  private decline(): void {
    const answer = this.changes.at(-1)?.[1] as { reasonCode: DeclineReason; remark?: string };
    this.room = {
      ...this.room,
      state: 'DECLINED',
      answeredAt: '2026-11-24T10:00:00Z',
      answeredBy: this.room.contactName,
      reasonCode: answer.reasonCode,
      remark: answer.remark ?? null,
    };
  }

  private page(query: URLSearchParams): Response {
    if (this.room.state !== 'ACCEPTED') return ended(409, 'not-accepted');
    const [after, limit] = [Number(query.get('after') ?? 0), Number(query.get('limit'))];
    const to = after + limit;
    return HttpResponse.json({
      accounts: this.accounts.slice(after, to),
      next: to < this.accounts.length ? String(to) : null,
      total: this.accounts.length,
    });
  }
}

export const ended = (status = 401, type = 'link-ended'): Response =>
  HttpResponse.json(
    { type: `https://pep.example/problems/${type}`, title: 'The link has ended' },
    { status },
  );
