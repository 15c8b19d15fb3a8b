import { http, HttpResponse, type HttpHandler } from 'msw';
import type { AccountRow, FieldValue, ReportValues } from '../report/types';
import { account, request, signedAgain, stale, tooLate } from './report-rows';

interface Patch {
  readonly field: keyof ReportValues;
  readonly value: FieldValue;
  readonly seen: number;
  readonly changeId: string;
}

export interface Sent extends Patch {
  readonly accountId: string;
}

/** The partner's side of heatmap-service, as far as a test needs it; it can be made to fail. */
export class ReportServer {
  rows: AccountRow[] = [
    account('a', 'Alpine Energy'),
    account('b', 'Beacon Foods'),
    account('c', 'Cascade Health'),
  ];
  report = request;
  broken: (() => Response) | undefined;
  readings = 0;
  private held: Promise<void> | undefined;
  readonly sent: Sent[] = [];
  /** The signature that each confirmed account got by it. */
  private readonly words = new Map<string, number>();
  readonly confirmed: string[] = [];
  readonly takenBack: string[] = [];
  readonly done: boolean[] = [];
  signedOut = 0;

  readonly handlers: HttpHandler[] = [
    http.get('/api/partner/report', () => this.broken?.() ?? HttpResponse.json(this.report)),
    http.get('/api/partner/report/accounts', () => this.broken?.() ?? this.table()),
    http.patch<{ id: string }, Patch>(
      '/api/partner/report/accounts/:id',
      async ({ params, request: call }) => this.broken?.() ?? this.patch(params.id, await call.json()),
    ),
    http.post<{ id: string }>(
      '/api/partner/report/accounts/:id/confirm',
      ({ params }) => this.broken?.() ?? this.confirm(params.id, true),
    ),
    http.post<{ id: string }>(
      '/api/partner/report/accounts/:id/unconfirm',
      ({ params }) => this.broken?.() ?? this.confirm(params.id, false),
    ),
    http.post<never, { done: boolean }>(
      '/api/partner/report/done',
      async ({ request: call }) => this.broken?.() ?? this.finish((await call.json()).done),
    ),
    http.post('/partner/sign-out', ({ request: call }) => this.broken?.() ?? this.signOut(call)),
  ];

  /** A colleague's edit that the page has not seen. */
  colleague(accountId: string, field: keyof ReportValues, value: FieldValue, answered = true): void {
    const row = this.row(accountId);
    this.put({
      ...row,
      answered,
      earlier: false,
      reportedBy: 'Contact 2',
      reportedAt: '2026-11-20T10:00:00Z',
      report: { ...row.report, [field]: value },
      revisions: { ...signedAgain(row), [field]: row.revisions[field] + 1 },
    });
  }

  /** Takes back the word that earlier answers are still true, as another tab of the same contact does. */
  takeBack(accountId: string): void {
    this.word(accountId, false);
  }

  /** Holds readings of the table back until told; what they tell is as it was when they were asked for. */
  hold(): () => void {
    let release = (): void => undefined;
    this.held = new Promise((resolve) => (release = resolve));
    return release;
  }

  row(accountId: string): AccountRow {
    const row = this.rows.find((one) => one.accountId === accountId);
    if (!row) throw new Error(`There is no account ${accountId}`);
    return row;
  }

  private async table(): Promise<Response> {
    const answer = HttpResponse.json({ accounts: this.rows });
    this.readings += 1;
    await this.held;
    return answer;
  }

  private patch(accountId: string, { field, value, seen, changeId }: Patch): Response {
    this.sent.push({ accountId, field, value, seen, changeId });
    const row = this.row(accountId);
    const revision = row.revisions[field];
    if (seen !== revision) return stale(field, row.report[field], revision);
    this.put({
      ...row,
      answered: true,
      report: { ...row.report, [field]: value },
      revisions: { ...signedAgain(row), [field]: revision + 1 },
    });
    return HttpResponse.json({
      field,
      value,
      revision: revision + 1,
      answered: true,
      accounts: 3,
      reported: 1,
      reportedAt: '2026-11-20T10:00:00Z',
      signature: row.revisions.signature + 1,
    });
  }

  private confirm(accountId: string, stillTrue: boolean): Response {
    (stillTrue ? this.confirmed : this.takenBack).push(accountId);
    const now = this.row(accountId);
    if (stillTrue && !now.earlier && !now.answered) return tooLate('nothing-to-confirm', now);
    if (!stillTrue && this.words.get(accountId) !== now.revisions.signature)
      return tooLate('changed-since-confirmed', now);
    const { answered, reportedAt, reportedBy, revisions } = this.word(accountId, stillTrue);
    const { signature } = revisions;
    this.words.set(accountId, signature);
    return HttpResponse.json({ answered, accounts: 3, reported: 1, reportedAt, reportedBy, signature });
  }

  private word(accountId: string, stillTrue: boolean): AccountRow {
    const row = this.row(accountId);
    this.put({ ...row, answered: stillTrue, earlier: !stillTrue, revisions: signedAgain(row) });
    return this.row(accountId);
  }

  private signOut(call: Request): Response {
    if (call.headers.get('X-XSRF-TOKEN') !== 'token') return new HttpResponse(null, { status: 403 });
    this.signedOut += 1;
    return new HttpResponse(null, { status: 204 });
  }

  private finish(done: boolean): Response {
    this.done.push(done);
    this.report = { ...this.report, state: 'DONE' };
    return HttpResponse.json(this.report);
  }

  private put(row: AccountRow): void {
    this.rows = this.rows.map((one) => (one.accountId === row.accountId ? row : one));
  }
}
