import type { EditQueue } from '../../../saving/edit-queue';
import type { EditSender } from '../../../saving/edit-sender';
import { slotKey, valueOf, type Slot } from '../../../saving/edit-slot';
import type { Place } from '../../../saving/edit-storage';
import { newSaving } from '../../../saving/new-saving';
import type { BatchResult } from '../../../saving/send-outcome';
import type { PartnerCalls } from '../../../session/partner-calls';
import { sendConfirmation } from '../api/send-confirmation';
import { sendEdits } from '../api/send-edits';
import { isConfirmation, type EditField, type ReportEdit } from '../report-edit';
import type { AccountRow, FieldValue, ReportField } from '../types';
import { ReportStore } from './report-store';
import { pushStep, undoChanges, type StepChange, type UndoStack } from './undo-stack';

const typingPause = 600;

export interface SessionParts {
  readonly calls: PartnerCalls;
  readonly place: Place;
  readonly rows: readonly AccountRow[];
  readonly storage: Storage | undefined;
}

/** One person at work on one report: everything that the page can do with it. Nothing typed is ever only in memory. */
export class ReportSession {
  readonly store: ReportStore;
  readonly queue: EditQueue<ReportEdit>;
  private readonly sender: EditSender<ReportEdit>;
  private undoable: UndoStack = [];

  constructor({ calls, place, rows, storage }: SessionParts) {
    const store = new ReportStore(rows, place.contact);
    this.store = store;
    const { queue, sender } = newSaving<ReportEdit>({
      place,
      storage,
      send: (slots, lasting) => send(calls, slots, lasting),
      isAlone: isConfirmation,
      changed: (accountId) => store.slotsChanged(accountId, this.queue),
      settled: (slot, outcome) => store.settled(slot, outcome),
      connection: (connection) => store.connected(connection),
    });
    this.queue = queue;
    this.sender = sender;
    queue.items().forEach((accountId) => store.slotsChanged(accountId, this.queue));
  }

  get durable(): boolean {
    return this.queue.durable;
  }

  get undoLabel(): string | undefined {
    return this.undoable.at(-1)?.label;
  }

  start(): void {
    this.sender.start();
  }

  stop(): void {
    this.sender.stop();
  }

  flush(): void {
    this.sender.flush();
  }

  tryNow(): void {
    this.sender.tryNow();
  }

  edit(accountId: string, field: ReportField, value: FieldValue, label: string): void {
    const before = this.store.view(accountId).values[field];
    if (before !== value) this.editAll(label, [{ accountId, field, before, after: value }]);
  }

  /** Several edits at once, as one step to undo. */
  editAll(label: string, changes: readonly StepChange[]): void {
    this.undoable = pushStep(this.undoable, { label, changes });
    this.apply(changes);
  }

  /** Takes the last step back and answers what that changed. */
  undo(): readonly StepChange[] {
    const step = this.undoable.at(-1);
    if (!step) return [];
    this.undoable = this.undoable.slice(0, -1);
    const changes = undoChanges(step, (change) => this.current(change));
    this.apply(changes);
    this.store.touch();
    return changes;
  }

  confirm(accountIds: readonly string[]): void {
    const confirmation = { field: 'stillTrue', before: false, after: true } as const;
    this.editAll(
      'Still true',
      accountIds.map((accountId) => ({ accountId, ...confirmation })),
    );
  }

  /** Lets go of all that is not sent, also on this device. */
  discard(): void {
    this.sender.stop();
    this.queue.clear();
  }

  keepMine(accountId: string, field: ReportField): void {
    const [mine, theirs] = this.bothAnswers(accountId, field);
    this.remember('Keep mine', { accountId, field, before: theirs, after: mine });
    this.queue.keepMine(slotKey(accountId, field), crypto.randomUUID());
    this.sender.wake();
  }

  takeTheirs(accountId: string, field: ReportField): void {
    const [mine, theirs] = this.bothAnswers(accountId, field);
    this.remember('Take theirs', { accountId, field, before: mine, after: theirs });
    this.queue.drop(slotKey(accountId, field));
  }

  retry(accountId: string): void {
    this.queue.retry(accountId);
    this.sender.tryNow();
  }

  /** Takes in what the server tells; that it answered at all means that waiting edits can go on. */
  merge(rows: readonly AccountRow[]): void {
    this.store.merge(rows);
    if (this.store.status.kind === 'broken') this.sender.tryNow();
  }

  /** The answer of this person and that of the colleague, which the row shows once an edit was found stale. */
  private bothAnswers(accountId: string, field: ReportField): readonly [FieldValue, FieldValue] {
    return [this.store.view(accountId).values[field], this.store.row(accountId).report[field]];
  }

  private current({ accountId, field }: StepChange): FieldValue {
    const { values, answered } = this.store.view(accountId);
    return field === 'stillTrue' ? answered : values[field];
  }

  private remember(label: string, change: StepChange): void {
    this.undoable = pushStep(this.undoable, { label, changes: [change] });
    this.store.touch();
  }

  private apply(changes: readonly StepChange[]): void {
    for (const { accountId, field, after } of changes)
      this.put(accountId, field, after, this.seen(accountId, field));
    this.sender.wake();
  }

  private seen(accountId: string, field: EditField): number {
    return field === 'stillTrue' ? 0 : this.store.row(accountId).revisions[field];
  }

  private put(accountId: string, field: EditField, value: FieldValue, seen: number): void {
    const slot = this.queue.slot(slotKey(accountId, field));
    const row = this.store.row(accountId);
    const held = field === 'stillTrue' ? row.answered : row.report[field];
    if (held === value && !slot?.tried) return this.queue.drop(slotKey(accountId, field));
    if (slot && valueOf(slot) === value && slot.problem === undefined) return;
    const dueAt = field === 'notes' ? Date.now() + typingPause : 0;
    this.queue.put({ itemId: accountId, field, value, seen, changeId: crypto.randomUUID(), dueAt });
  }
}

function send(
  calls: PartnerCalls,
  slots: readonly Slot<ReportEdit>[],
  lasting: boolean,
): Promise<BatchResult<ReportEdit>> {
  const [first] = slots;
  return first && isConfirmation(first)
    ? sendConfirmation(calls, first, lasting)
    : sendEdits(calls, slots, lasting);
}
