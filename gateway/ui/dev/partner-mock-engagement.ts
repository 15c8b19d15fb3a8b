import type {
  DeclineReason,
  Material,
  Room,
  RoomTask,
  TaskKind,
} from '../src/partner/rooms/engagement/types.ts';

export interface RoomOptions {
  room?: 'invited' | 'declined' | 'accepted' | 'done';
  ended?: boolean;
  /** The list of accounts is not made yet. */
  preparing?: boolean;
  refuseUpload?: string;
}

type Answer = [number, unknown, Record<string, string>?];

const day = 86_400_000;
const ago = (days: number): string => new Date(Date.now() - days * day).toISOString();
const dayIn = (days: number): string => ago(-days).slice(0, 10);
const idOf = (n: number): string => `0000000e-0000-4000-8000-${String(n).padStart(12, '0')}`;

const expected: TaskKind[] = ['HEATMAP', 'SHOWCASE_RECORDING', 'SUPERPOWER_SLIDE', 'PREP_CALL'];
const titles: Record<TaskKind, string> = {
  HEATMAP: 'Complete heatmap',
  SHOWCASE_RECORDING: 'Upload showcase recording',
  SUPERPOWER_SLIDE: 'Upload superpower slide',
  PREP_CALL: 'Prep call',
};
const stems = ['Alpine', 'Beacon', 'Cascade', 'Delta', 'Evergreen', 'Frontier', 'Granite', 'Harbor'];
const kinds = ['Energy', 'Foods', 'Logistics', 'Bancorp', 'Materials', 'Health', 'Railway', 'Utilities'];
const places = ['Northfield,MN', 'Lakeview,OH', 'Cedar Falls,IA', 'Ashton,TX', 'Milford,CT', 'Bridgeport,WI'];

const accounts = Array.from({ length: 64 }, (_, n) => {
  const [city = '', state = ''] = (places[n % places.length] ?? '').split(',');
  const name = `${stems[n % 8] ?? ''} ${kinds[(n + Math.floor(n / 8)) % 8] ?? ''}`;
  return { name, city, state, country: 'United States' };
});

const recording: Material = {
  id: idOf(21),
  kind: 'SHOWCASE_RECORDING',
  form: 'FILE',
  name: 'Field service in ten minutes.mp4',
  mediaType: 'video/mp4',
  size: 348_127_232,
  url: null,
  by: 'Contact 2',
  at: ago(96),
  number: 1,
  current: true,
  replaces: null,
  withdrawnAt: null,
  preview: null,
  from: 'Field service, US Central, autumn',
};

const brochure: Material = {
  ...recording,
  id: idOf(22),
  kind: 'OTHER',
  name: 'Reference plants – overview.pdf',
  mediaType: 'application/pdf',
  size: 4_512_330,
  by: 'Contact 1',
  at: ago(3),
  number: 2,
  replaces: idOf(23),
  preview: 'PDF',
  from: null,
};

const given: Material[] = [
  brochure,
  { ...brochure, id: idOf(23), at: ago(5), number: 1, current: false, replaces: null, size: 4_100_000 },
  {
    ...brochure,
    id: idOf(24),
    form: 'LINK',
    name: 'Customer story',
    url: 'https://alder.example/stories/field-service',
    mediaType: null,
    size: null,
    at: ago(2),
    by: 'Contact 2',
    number: 1,
    replaces: null,
    preview: null,
  },
];

/** One engagement as a contact of one partner sees it, in memory. */
export class MockRoom {
  private room: Room;
  private readonly uploads = new Map<
    string,
    { length: number; offset: number; tags: Record<string, string> }
  >();

  constructor(private readonly options: RoomOptions) {
    const { room = 'invited' } = options;
    const accepted = room === 'accepted' || room === 'done';
    this.room = {
      invitationId: idOf(1),
      partnerName: 'Alder Systems',
      contactName: 'Contact 1',
      type: 'CO_SELL',
      title: 'Field service with AI, US Central',
      description:
        'Three half days with the sellers of Energy and Logistics accounts in US Central. Each partner shows in twenty minutes what it does best, then we go through the accounts together.',
      organiser: 'ECM Central 1',
      firstDay: dayIn(32),
      lastDay: dayIn(34),
      zone: 'America/Chicago',
      message:
        'Your field service practice came up in several account plans, so I would love to have you with us.\nIf the second day is difficult, tell me and we find another slot.',
      accounts: accounts.length,
      state: accepted ? 'ACCEPTED' : room === 'declined' ? 'DECLINED' : 'OPEN',
      expiresAt: ago(accepted ? -60 : -9.4),
      answeredAt: room === 'invited' ? null : ago(accepted ? 6.2 : 1.3),
      answeredBy: room === 'invited' ? null : 'Contact 2',
      reasonCode: room === 'declined' ? 'CAPACITY' : null,
      remark: room === 'declined' ? 'Our architects are booked until the end of the quarter.' : null,
      expected,
      tasks: accepted ? expected.map((kind, n) => taskOf(kind, n, room === 'done')) : [],
      heatmap: accepted && !options.preparing ? heatmap(room === 'done') : null,
      materials: accepted ? given : [],
      offers: room === 'accepted' ? [recording] : [],
      history: [
        { at: ago(8), by: 'ECM Central 1', mine: false, action: 'INVITED', detail: {} },
        ...(room === 'invited' ? [] : answered(accepted)),
        ...(accepted ? worked : []),
      ],
    };
  }

  answer(method: string, path: string, body: string, headers: Headers, query: URLSearchParams): Answer {
    if (this.options.ended) return problem(401, 'link-ended', 'This link has ended.');
    if (path.startsWith('/uploads')) return this.upload(method, path.split('/')[2], body, headers);
    const json = (body === '' ? {} : JSON.parse(body)) as Record<string, string>;
    if (method === 'GET') return this.read(path, query);
    return this.change(path, json);
  }

  private read(path: string, query: URLSearchParams): Answer {
    if (path !== '/accounts') return path === '' ? [200, this.room] : [200, 'a file'];
    if (this.room.state !== 'ACCEPTED') return problem(409, 'not-accepted', 'Accept the invitation first.');
    const [after, limit] = [Number(query.get('after') ?? 0), Number(query.get('limit') ?? 50)];
    const next = after + limit < accounts.length ? String(after + limit) : null;
    return [200, { accounts: accounts.slice(after, after + limit), next, total: accounts.length }];
  }

  private change(path: string, body: Record<string, string>): Answer {
    const now = { answeredAt: ago(0), answeredBy: this.room.contactName };
    if (path === '/leave') return [204, undefined];
    if (path === '/heatmap-link') return [200, { path: '/r#good-heatmap' }];
    if (path === '/accept') {
      const tasks = expected.map((kind, n) => taskOf(kind, n, false));
      this.room = { ...this.room, ...now, state: 'ACCEPTED', reasonCode: null, remark: null, tasks };
    } else if (path === '/decline') {
      const { reasonCode, remark = null } = body;
      this.room = {
        ...this.room,
        ...now,
        state: 'DECLINED',
        reasonCode: reasonCode as DeclineReason,
        remark,
      };
    } else if (path === '/materials/links') {
      this.give({ ...given[2]!, kind: body.kind as Material['kind'], name: body.name!, url: body.url! });
    } else if (path === '/materials/reuse') {
      const offer = this.room.offers.find(({ id }) => id === body.materialId);
      if (offer) this.give(offer);
      this.room = { ...this.room, offers: this.room.offers.filter((one) => one !== offer) };
    } else this.withdraw(path.split('/')[2] ?? '');
    return [200, this.room];
  }

  private give(material: Material): void {
    const one = { ...material, id: crypto.randomUUID(), by: this.room.contactName, at: ago(0) };
    const done = { state: 'DONE', doneAt: ago(0), doneByName: one.by, overdue: false } as const;
    this.room = {
      ...this.room,
      materials: [...this.room.materials, one],
      tasks: this.room.tasks.map((task) =>
        task.kind === one.kind && task.state === 'OPEN' ? { ...task, ...done } : task,
      ),
    };
  }

  private withdraw(id: string): void {
    const materials = this.room.materials.map((one) =>
      one.id === id ? { ...one, withdrawnAt: ago(0) } : one,
    );
    this.room = { ...this.room, materials };
  }

  /** As much of the tus protocol as the page needs; what is uploaded is not kept. */
  private upload(method: string, id: string | undefined, body: string, headers: Headers): Answer {
    if (method === 'POST') {
      const made = crypto.randomUUID();
      const tags = tagsOf(headers.get('upload-metadata') ?? '');
      this.uploads.set(made, { length: Number(headers.get('upload-length')), offset: 0, tags });
      return [201, undefined, { Location: `/api/partner/engagement/uploads/${made}` }];
    }
    const upload = this.uploads.get(id ?? '');
    if (!upload) return problem(404, 'not-found', 'There is no such upload.');
    if (method === 'DELETE') this.uploads.delete(id ?? '');
    if (method === 'PATCH') {
      upload.offset += body.length;
      if (upload.offset >= upload.length) {
        if (this.options.refuseUpload)
          return problem(422, 'refused', this.options.refuseUpload, 'The file is not what it says');
        this.give(materialOf(upload.tags, upload.length));
      }
    }
    const { offset, length } = upload;
    return [
      method === 'HEAD' ? 200 : 204,
      undefined,
      { 'Upload-Offset': String(offset), 'Upload-Length': String(length), 'Tus-Resumable': '1.0.0' },
    ];
  }
}

function materialOf(tags: Record<string, string>, size: number): Material {
  const { kind = 'OTHER', filename = 'file', replaces } = tags;
  const number = replaces === undefined ? 1 : 2;
  return {
    ...brochure,
    kind: kind as Material['kind'],
    name: filename,
    size,
    number,
    replaces: replaces ?? null,
    mediaType: null,
    preview: null,
  };
}

function tagsOf(text: string): Record<string, string> {
  const pairs = text.split(',').map((pair) => pair.split(' '));
  return Object.fromEntries(
    pairs.map(([name = '', value = '']) => [name, Buffer.from(value, 'base64').toString()]),
  );
}

function taskOf(kind: TaskKind, n: number, done: boolean): RoomTask {
  const isDone = done && kind !== 'PREP_CALL';
  return {
    id: idOf(10 + n),
    kind,
    title: titles[kind],
    optional: kind === 'PREP_CALL',
    side: kind === 'PREP_CALL' ? 'COMPANY' : 'PARTNER',
    dueOn: kind === 'PREP_CALL' ? null : dayIn([11, 4, -2][n] ?? 0),
    state: isDone ? 'DONE' : 'OPEN',
    overdue: !isDone && kind === 'SUPERPOWER_SLIDE',
    doneAt: isDone ? ago(n + 1) : null,
    doneByName: isDone ? `Contact ${(n % 2) + 1}` : null,
  };
}

function heatmap(done: boolean): Room['heatmap'] {
  const state = done ? 'DONE' : 'ASKED';
  return { state, accounts: 64, reported: done ? 64 : 12, dueOn: dayIn(11), hasLink: true };
}

const answered = (accepted: boolean): Room['history'][number][] => [
  accepted
    ? { at: ago(6.2), by: 'Contact 2', mine: true, action: 'ACCEPTED', detail: {} }
    : { at: ago(1.3), by: 'Contact 2', mine: true, action: 'DECLINED', detail: { reasonCode: 'CAPACITY' } },
];

const about = ({ kind, name }: Material) => ({ kind, name });

const worked: Room['history'][number][] = [
  { at: ago(5.8), by: 'ECM Central 1', mine: false, action: 'HEATMAP_REQUESTED', detail: {} },
  { at: ago(5), by: 'Contact 1', mine: true, action: 'MATERIAL_ADDED', detail: about(brochure) },
  { at: ago(3), by: 'Contact 1', mine: true, action: 'MATERIAL_REPLACED', detail: about(brochure) },
  { at: ago(2), by: 'Contact 2', mine: true, action: 'MATERIAL_ADDED', detail: about(given[2]!) },
  {
    at: ago(1),
    by: 'ECM Central 1',
    mine: false,
    action: 'TASK_DUE',
    detail: { task: 'SHOWCASE_RECORDING', dueOn: dayIn(4) },
  },
  { at: ago(0.4), by: 'ECM Central 1', mine: false, action: 'TASKS_REMINDED', detail: {} },
];

function problem(status: number, type: string, detail: string, title = detail): Answer {
  return [status, { type: `https://pep.example/problems/${type}`, title, detail, status }];
}
