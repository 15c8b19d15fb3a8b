import { http, HttpResponse, type HttpHandler } from 'msw';
import type { AccountRow, EditOutcome, FieldValue, ReportValues } from '../report/types';
import { refused, saved, stale } from './edit-outcomes';
import { account, request, signedAgain, tooLate } from './report-rows';

export interface Sent {
  readonly accountId: string;
  readonly field: keyof ReportValues;
  readonly value: FieldValue;
  readonly seen: number;
  readonly changeId: string;
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
  private heldEdits: Promise<void> | undefined;
  readonly sent: Sent[] = [];
  /** How many answers each call brought. */
  readonly calls: number[] = [];
  /** Why an answer is refused, if it is. */
  refusal: ((edit: Sent) => string | undefined) | undefined;
  /** Loses the answer to a call that it has carried out. */
  losesAnswers = false;
  /** A call with more answers is refused as a whole. */
  mostInACall = 500;
  private readonly outcomes = new Map<string, EditOutcome>();
  /** The signature that each confirmed account got by it. */
  private readonly words = new Map<string, number>();
  readonly confirmed: string[] = [];
  readonly takenBack: string[] = [];
  readonly done: boolean[] = [];
  signedOut = 0;

  readonly handlers: HttpHandler[] = [
    http.get('/api/partner/report', () => this.broken?.() ?? HttpResponse.json(this.report)),
    http.get('/api/partner/report/accounts', () => this.broken?.() ?? this.table()),
    http.patch<never, { edits: readonly Sent[] }>('/api/partner/report/accounts', async ({ request: call }) =>
      this.patch((await call.json()).edits),
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

  /** Holds answers to changes back until told. */
  holdEdits(): () => void {
    let release = (): void => undefined;
    this.heldEdits = new Promise((resolve) => (release = resolve));
    return () => {
      this.heldEdits = undefined;
      release();
    };
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

  private async patch(edits: readonly Sent[]): Promise<Response> {
    const failure = this.broken?.();
    if (failure) return failure;
    this.calls.push(edits.length);
    await this.heldEdits;
    if (edits.length > this.mostInACall) return HttpResponse.json({ title: 'Too large' }, { status: 413 });
    const outcomes = edits.map((one) => this.outcomes.get(one.changeId) ?? this.edit(one));
    return this.losesAnswers ? HttpResponse.error() : HttpResponse.json({ outcomes });
  }

  private edit(edit: Sent): EditOutcome {
    this.sent.push(edit);
    const { accountId, field, value, seen } = edit;
    const row = this.row(accountId);
    const revision = row.revisions[field];
    const reason = this.refusal?.(edit);
    if (reason !== undefined) return refused(edit, reason);
    if (seen !== revision) return stale(edit, row.report[field], revision);
    this.put({
      ...row,
      answered: true,
      report: { ...row.report, [field]: value },
      revisions: { ...signedAgain(row), [field]: revision + 1 },
    });
    const outcome = saved(edit, revision + 1, row.revisions.signature + 1);
    this.outcomes.set(edit.changeId, outcome);
    return outcome;
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
