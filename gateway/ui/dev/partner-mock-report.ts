export interface MockOptions {
  accounts?: number;
  answered?: number;
  earlier?: number;
  done?: boolean;
  ended?: boolean;
  delay?: number;
  down?: boolean;
  busy?: boolean;
  staleOnce?: boolean;
  refuse?: string;
  keep?: boolean;
}

type Fields = Record<string, string | boolean | null>;

interface MockRow {
  accountId: string;
  name: string;
  city: string;
  state: string;
  country: string;
  report: Fields;
  revisions: Record<string, number>;
  reportedAt: string | null;
  reportedBy: string | null;
  answered: boolean;
  earlier: boolean;
}

type Answer = [number, unknown, Record<string, string>?];

const fields = ['status', 'business', 'it', 'execLevel', 'notes'];
const statuses = ['TARGET', 'PAST_CUSTOMER', 'ACTIVE_CUSTOMER'];
const notes = [
  'Renewal talks in spring; we know the data platform team well.',
  'Lost the last tender on price.',
  'Runs our suite in two plants.',
];
const places = ['Northfield,MN', 'Lakeview,OH', 'Cedar Falls,IA', 'Ashton,TX', 'Milford,CT', 'Bridgeport,WI'];
const kinds = [
  'Energy',
  'Foods',
  'Logistics',
  'Bancorp',
  'Materials',
  'Health',
  'Semiconductors',
  'Railway',
  'Insurance Group',
  'Utilities',
];
const stems = [
  'Alpine',
  'Beacon',
  'Cascade',
  'Delta',
  'Evergreen',
  'Frontier',
  'Granite',
  'Harbor',
  'Ironwood',
  'Juniper',
  'Keystone',
  'Lakeshore',
];

/** One report request in memory. */
export class MockReport {
  readonly rows: MockRow[];
  readonly seen = new Map<string, Answer>();
  isDone: boolean;

  constructor(public options: MockOptions) {
    const { accounts = 40, answered = 0, earlier = 0, done = false } = options;
    this.rows = Array.from({ length: accounts }, (_, index) =>
      row(index, index < answered, index >= answered && index < answered + earlier),
    );
    this.isDone = done;
  }

  view(): unknown {
    return {
      requestId: '0000000b-0000-4000-8000-000000000001',
      partnerName: 'Alder Systems',
      contactName: 'Contact 1',
      askedBy: 'ECM Central 1',
      message:
        'We are planning the joint campaign for the first quarter and would like to know where you already have a foot in the door.\nA short note on whom you know helps most.',
      dueOn: '2026-12-04',
      state: this.isDone ? 'DONE' : 'IN_PROGRESS',
      accounts: this.rows.length,
      reported: this.rows.filter((one) => one.answered).length,
      expiresAt: '2026-12-05T17:00:00Z',
    };
  }
}

export function answers(
  report: MockReport,
  method: string,
  path: string,
  body: Record<string, unknown>,
): Answer {
  if (report.options.ended) return problem(401, 'link-ended', 'This link has ended');
  if (report.options.busy && method !== 'GET') return [503, { title: 'Unavailable' }, { 'Retry-After': '2' }];
  if (path === '/api/partner/report') return [200, report.view()];
  if (path.endsWith('/done')) return done(report, body.done === true);
  if (path !== '/api/partner/report/accounts') return confirmation(report, path, body);
  return method === 'PATCH' ? edits(report, body) : [200, { accounts: report.rows }];
}

function done(report: MockReport, isDone: boolean): Answer {
  report.isDone = isDone;
  return [200, report.view()];
}

function confirmation(report: MockReport, path: string, body: Record<string, unknown>): Answer {
  const known = report.seen.get(String(body.changeId));
  if (known) return known;
  const [, accountId] = /accounts\/([^/]+)/.exec(path) ?? [];
  const target = report.rows.find((one) => one.accountId === accountId);
  if (!target) return problem(404, 'not-found', 'No such account');
  const answer = confirm(target, path.endsWith('/confirm'));
  report.seen.set(String(body.changeId), answer);
  return answer;
}

function edits(report: MockReport, body: Record<string, unknown>): Answer {
  if (report.options.refuse) return problem(422, 'invalid', report.options.refuse);
  const all = body.edits as Record<string, unknown>[];
  return [200, { outcomes: all.map((one) => outcome(report, one)) }];
}

function outcome(report: MockReport, body: Record<string, unknown>): unknown {
  const { accountId, field, changeId } = body;
  const known = report.seen.get(String(changeId));
  if (known) return known[1];
  const target = report.rows.find((one) => one.accountId === accountId);
  const came = target
    ? edit(report, target, body)
    : { refused: { type: 'not-found', reason: 'There is no such account.' } };
  const told = { accountId, field, changeId, saved: null, theirs: null, refused: null, ...came };
  if (told.saved) report.seen.set(String(changeId), [200, told]);
  return told;
}

function confirm(target: MockRow, stillTrue: boolean): Answer {
  Object.assign(target, {
    answered: stillTrue,
    earlier: !stillTrue,
    reportedAt: stillTrue ? new Date().toISOString() : '2026-03-02T15:04:05Z',
    reportedBy: stillTrue ? 'Contact 1' : 'Contact 2',
  });
  const { answered, reportedAt, reportedBy } = target;
  return [200, { answered, accounts: 0, reported: 0, reportedAt, reportedBy, signature: signed(target) }];
}

/** The next revision of the row's signature. */
function signed({ revisions }: MockRow): number {
  revisions.signature = (revisions.signature ?? 0) + 1;
  return revisions.signature;
}

function edit(report: MockReport, target: MockRow, body: Record<string, unknown>): Record<string, unknown> {
  const field = String(body.field);
  if (report.options.staleOnce) {
    report.options.staleOnce = false;
    target.report[field] =
      field === 'notes' ? 'Their CIO moved on in May; talk to procurement.' : 'PAST_CUSTOMER';
    target.revisions[field] = (target.revisions[field] ?? 0) + 1;
  }
  const revision = target.revisions[field] ?? 0;
  if (body.seen !== revision) {
    const theirs = { value: target.report[field], revision, by: 'Contact 2', at: new Date().toISOString() };
    return { theirs };
  }
  target.report[field] = body.value as string | boolean | null;
  target.revisions[field] = revision + 1;
  Object.assign(target, {
    answered: true,
    earlier: false,
    reportedAt: new Date().toISOString(),
    reportedBy: 'Contact 1',
  });
  return {
    saved: {
      field,
      value: body.value,
      revision: revision + 1,
      answered: true,
      accounts: report.rows.length,
      reported: 0,
      reportedAt: target.reportedAt,
      signature: signed(target),
    },
  };
}

function problem(status: number, type: string, detail: string): Answer {
  return [status, { type: `https://pep.example/problems/${type}`, title: detail, detail, status }];
}

function row(index: number, answered: boolean, earlier: boolean): MockRow {
  const filled = answered || earlier;
  const [city = '', state = ''] = (places[index % places.length] ?? '').split(',');
  const report: Fields = filled
    ? {
        status: statuses[index % 3] ?? null,
        business: index % 2 === 0,
        it: index % 3 === 0,
        execLevel: index % 5 === 4 ? null : index % 4 === 0,
        notes: index % 3 === 1 ? (notes[((index / 3) % 3) | 0] ?? null) : null,
      }
    : { status: null, business: false, it: false, execLevel: null, notes: null };
  return {
    accountId: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    name: `${stems[index % stems.length]} ${kinds[((index % 12) + Math.floor(index / 12)) % kinds.length]}${index >= 120 ? ` ${Math.floor(index / 120) + 1}` : ''}`,
    city,
    state,
    country: 'United States',
    report,
    revisions: Object.fromEntries([...fields, 'signature'].map((part) => [part, filled ? 1 : 0])),
    reportedAt: filled ? (answered ? '2026-11-20T15:04:00Z' : '2026-05-12T09:30:00Z') : null,
    reportedBy: filled ? `Contact ${(index % 2) + 1}` : null,
    answered,
    earlier,
  };
}
