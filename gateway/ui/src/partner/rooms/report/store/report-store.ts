import type { EditQueue } from '../../../saving/edit-queue';
import type { Connection } from '../../../saving/edit-sender';
import type { Slot } from '../../../saving/edit-slot';
import type { Settled } from '../../../saving/send-outcome';
import type { ReportEdit } from '../report-edit';
import type { AccountRow, Confirmed, SavedField } from '../types';
import type { LateConfirmation } from './late-confirmation';
import { mergeRow, withField, withSignature } from './merge-row';
import { rowView, type RowView } from './row-view';

type Listener = () => void;

/**
 * What the page shows: the rows as the server last told them, under the edits that are not sent yet. Whoever watches
 * one row is told of that row only, so that typing in a long table stays quick.
 */
export class ReportStore {
  private readonly rows = new Map<string, AccountRow>();
  private readonly views = new Map<string, RowView>();
  private readonly listeners = new Map<string, Set<Listener>>();
  private readonly anyListeners = new Set<Listener>();
  private readonly savedHere = new Set<string>();
  private readonly late = new Map<string, LateConfirmation>();
  private readonly slots = new Map<string, readonly Slot<ReportEdit>[]>();
  private connection: Connection = { kind: 'open' };
  private version = 0;
  readonly ids: readonly string[];

  constructor(
    rows: readonly AccountRow[],
    readonly contactName: string,
  ) {
    rows.forEach((row) => this.rows.set(row.accountId, row));
    this.ids = rows.map((row) => row.accountId);
  }

  view(accountId: string): RowView {
    const known = this.views.get(accountId);
    if (known) return known;
    const context = {
      connected: this.connection.kind === 'open',
      savedHere: this.savedHere.has(accountId),
      late: this.late.get(accountId),
    };
    const view = rowView(this.row(accountId), this.slots.get(accountId) ?? [], context);
    this.views.set(accountId, view);
    return view;
  }

  row(accountId: string): AccountRow {
    const row = this.rows.get(accountId);
    if (!row) throw new Error(`Account ${accountId} is not part of this report`);
    return row;
  }

  has(accountId: string): boolean {
    return this.rows.has(accountId);
  }

  get status(): Connection {
    return this.connection;
  }

  /** Grows with every change, so that a watcher of the whole knows when to look again. */
  readonly currentVersion = (): number => this.version;

  readonly subscribe = (listener: Listener): (() => void) => {
    this.anyListeners.add(listener);
    return () => this.anyListeners.delete(listener);
  };

  subscribeRow(accountId: string, listener: Listener): () => void {
    const listeners = this.listeners.get(accountId) ?? new Set();
    this.listeners.set(accountId, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  /** Forgets which confirmations came too late: the person has read it. */
  forgetLate(): void {
    const ids = [...this.late.keys()];
    this.late.clear();
    ids.forEach((id) => this.changed(id));
  }

  slotsChanged(accountId: string, queue: EditQueue<ReportEdit>): void {
    const slots = queue.ofItem(accountId);
    if (slots.length > 0) this.late.delete(accountId);
    this.slots.set(accountId, slots);
    this.changed(accountId);
  }

  /** Takes in what the server tells now; a field that is being edited keeps what is typed. */
  merge(rows: readonly AccountRow[]): void {
    for (const row of rows) {
      const known = this.rows.get(row.accountId);
      if (known && JSON.stringify(known) !== JSON.stringify(row)) this.set(mergeRow(known, row));
    }
  }

  settled(slot: Slot<ReportEdit>, outcome: Settled<ReportEdit>): void {
    if (outcome.kind === 'stale' && slot.field !== 'stillTrue') {
      this.set(withField(this.row(slot.itemId), slot.field, outcome.theirs.value, outcome.theirs.revision));
    }
    if (outcome.kind === 'overtaken') return this.overtaken(slot, outcome.now);
    if (outcome.kind !== 'saved') return;
    this.savedHere.add(slot.itemId);
    this.set(this.afterSaving(this.row(slot.itemId), outcome.saved));
  }

  connected(connection: Connection): void {
    this.connection = connection;
    const unsent = this.ids.filter((id) => (this.slots.get(id)?.length ?? 0) > 0);
    unsent.forEach((id) => this.changed(id));
    this.tellAll();
  }

  /** Tells those who watch the whole that something beside the rows changed. */
  touch(): void {
    this.tellAll();
  }

  private overtaken({ itemId: accountId, tried }: Slot<ReportEdit>, now: AccountRow): void {
    this.savedHere.delete(accountId);
    this.set(mergeRow(this.row(accountId), now));
    this.late.set(accountId, tried?.value === false ? 'take back' : 'confirm');
  }

  private afterSaving(row: AccountRow, saved: SavedField | Confirmed): AccountRow {
    const { answered, reportedAt, signature: revision } = saved;
    if (!('field' in saved)) {
      const { reportedBy } = saved;
      return withSignature(row, { answered, earlier: !answered, reportedAt, reportedBy, revision });
    }
    const edited = withField(row, saved.field, saved.value, saved.revision);
    return withSignature(edited, {
      answered,
      earlier: false,
      reportedAt,
      reportedBy: this.contactName,
      revision,
    });
  }

  private set(row: AccountRow): void {
    // What was taken back is an earlier answer again, and looks so.
    if (row.earlier && !row.answered) this.savedHere.delete(row.accountId);
    this.rows.set(row.accountId, row);
    this.changed(row.accountId);
  }

  private changed(accountId: string): void {
    this.views.delete(accountId);
    this.listeners.get(accountId)?.forEach((listener) => listener());
    this.tellAll();
  }

  private tellAll(): void {
    this.version += 1;
    this.anyListeners.forEach((listener) => listener());
  }
}
