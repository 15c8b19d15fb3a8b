import { http, HttpResponse, type HttpHandler, type PathParams } from 'msw';
import type { AccountRow, EditOutcome, FieldValue, ReportRequest, ReportValues } from '../types';
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
  report: ReportRequest;
  private readonly subject: string | undefined;
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
  private readonly confirmations = new Map<string, number>();
  readonly confirmed: string[] = [];
  readonly takenBack: string[] = [];
  readonly done: boolean[] = [];
  signedOut = 0;

  /** Answers of this report alone, so that another server can answer for another one. */
  readonly handlers: HttpHandler[] = [
    http.get(
      '/api/partner/report',
      this.own(() => HttpResponse.json(this.report)),
    ),
    http.get(
      '/api/partner/report/accounts',
      this.own(() => this.table()),
    ),
    http.patch(
      '/api/partner/report/accounts',
      this.own((call) => this.patch(call)),
    ),
    http.post(
      '/api/partner/report/accounts/:id/confirm',
      this.own((_, id) => this.confirm(id, true)),
    ),
    http.post(
      '/api/partner/report/accounts/:id/unconfirm',
      this.own((_, id) => this.confirm(id, false)),
    ),
    http.post(
      '/api/partner/report/done',
      this.own((call) => this.finish(call)),
    ),
    http.post(
      '/partner/sign-out',
      this.own((call) => this.signOut(call)),
    ),
  ];

  /** With a subject it is that report's server only. */
  constructor(subject?: string) {
    this.subject = subject;
    this.report = { ...request, ...(subject !== undefined && { requestId: subject }) };
  }

  private own(answer: (call: Request, id: string) => Response | Promise<Response>) {
    return ({ request: call, params }: { request: Request; params: PathParams }) => {
      if (this.subject !== undefined && call.headers.get('Pep-Subject') !== this.subject) return undefined;
      return this.broken?.() ?? answer(call, String(params.id));
    };
  }

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

  /** Takes back the confirmation that earlier answers are still true, as another tab of the same contact does. */
  takeBack(accountId: string): void {
    this.sign(accountId, false);
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

  private async patch(call: Request): Promise<Response> {
    const { edits } = (await call.json()) as { edits: readonly Sent[] };
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
    if (!stillTrue && this.confirmations.get(accountId) !== now.revisions.signature)
      return tooLate('changed-since-confirmed', now);
    const { answered, reportedAt, reportedBy, revisions } = this.sign(accountId, stillTrue);
    const { signature } = revisions;
    this.confirmations.set(accountId, signature);
    return HttpResponse.json({ answered, accounts: 3, reported: 1, reportedAt, reportedBy, signature });
  }

  private sign(accountId: string, stillTrue: boolean): AccountRow {
    const row = this.row(accountId);
    this.put({ ...row, answered: stillTrue, earlier: !stillTrue, revisions: signedAgain(row) });
    return this.row(accountId);
  }

  private signOut(call: Request): Response {
    if (call.headers.get('X-XSRF-TOKEN') !== 'token') return new HttpResponse(null, { status: 403 });
    this.signedOut += 1;
    return new HttpResponse(null, { status: 204 });
  }

  private async finish(call: Request): Promise<Response> {
    const { done } = (await call.json()) as { done: boolean };
    this.done.push(done);
    this.report = { ...this.report, state: 'DONE' };
    return HttpResponse.json(this.report);
  }

  private put(row: AccountRow): void {
    this.rows = this.rows.map((one) => (one.accountId === row.accountId ? row : one));
  }
}
