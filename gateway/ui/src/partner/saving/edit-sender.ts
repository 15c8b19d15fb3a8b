import type { EditQueue } from './edit-queue';
import { slotKey, type EditKind, type Slot } from './edit-slot';
import { batches, lastingBytes, type Batch, type Limits } from './batches';
import { retryPause } from './retry-pause';
import type { BatchResult, Settled } from './send-outcome';

/** How many calls at once: edits that are made while one is under way gather for the next. */
const usual: Limits = { together: 1, alone: 4 };
const onLeaving: Limits = { together: 4, alone: 16 };

export interface SenderParts<K extends EditKind> {
  readonly queue: EditQueue<K>;
  /** Sends slots in one call, which the browser finishes even when the page closes if it is to last. */
  readonly send: (slots: readonly Slot<K>[], lasting: boolean) => Promise<BatchResult<K>>;
  /** Whether an edit has a call of its own. */
  readonly isAlone: (slot: Slot<K>) => boolean;
  readonly settled: (slot: Slot<K>, outcome: Settled<K>) => void;
  readonly connection: (connection: Connection) => void;
  readonly now: () => number;
  readonly random: () => number;
}

export type Connection =
  | { readonly kind: 'open' }
  | { readonly kind: 'broken'; readonly reason: string; readonly triesAgainAt: number }
  | { readonly kind: 'ended' };

/** Sends what the queue holds, each field in one call at a time, and goes on by itself after every failure. */
export class EditSender<K extends EditKind = EditKind> {
  private readonly underWay = new Map<Batch<K>, readonly string[]>();
  private failures = 0;
  private pausedUntil = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stopped = false;

  constructor(private readonly parts: SenderParts<K>) {}

  /** Looks for work now; called whenever something was typed, answered or came due. */
  wake(limits = usual): void {
    if (this.stopped) return;
    clearTimeout(this.timer);
    const now = this.parts.now();
    if (now < this.pausedUntil) return this.wakeAt(this.pausedUntil);
    const busy = new Set([...this.underWay.values()].flat());
    const sendable = this.parts.queue.sendable(now, busy);
    for (const batch of batches(sendable, this.limitsLeft(limits), this.parts.isAlone))
      void this.sendBatch(batch);
    this.wakeAt(this.parts.queue.nextDue(now, busy));
  }

  /** Sends at once whatever was only waiting for more typing. */
  flush(): void {
    this.parts.queue.dueNow();
    this.wake(onLeaving);
  }

  /** The connection is said to be back, or the person asks: no more waiting. */
  tryNow(): void {
    this.pausedUntil = 0;
    this.flush();
  }

  start(): void {
    this.stopped = false;
    this.wake();
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private limitsLeft({ together, alone }: Limits): Limits {
    const single = [...this.underWay.keys()].filter(({ slots }) => slots.some(this.parts.isAlone)).length;
    return { together: together - (this.underWay.size - single), alone: alone - single };
  }

  private async sendBatch(batch: Batch<K>): Promise<void> {
    const keys = batch.slots.map((slot) => this.parts.queue.start(slot));
    const slots = keys.flatMap((key) => this.parts.queue.slot(key) ?? []);
    this.underWay.set(batch, keys);
    const bytes = [...this.underWay.keys()].reduce((sum, other) => sum + other.bytes, 0);
    const result = await this.parts.send(slots, bytes <= lastingBytes);
    this.underWay.delete(batch);
    this.settle(slots, result);
    this.wake();
  }

  private settle(slots: readonly Slot<K>[], result: BatchResult<K>): void {
    if (result.kind === 'unreachable') return this.pause(result.reason, result.retryAfterSeconds);
    if (result.kind === 'ended') return this.end();
    this.reached();
    result.outcomes.forEach((outcome, place) => this.settleOne(slots[place], outcome));
  }

  private settleOne(slot: Slot<K> | undefined, outcome: Settled<K>): void {
    if (!slot) return;
    this.parts.settled(slot, outcome);
    const key = slotKey(slot.itemId, slot.field);
    this.parts.queue.settle(key, outcome, this.parts.now(), this.parts.random());
  }

  private reached(): void {
    if (this.failures > 0) this.parts.connection({ kind: 'open' });
    this.failures = 0;
    this.pausedUntil = 0;
  }

  private end(): void {
    this.stop();
    this.parts.connection({ kind: 'ended' });
  }

  private pause(reason: string, retryAfterSeconds: number | undefined): void {
    const now = this.parts.now();
    if (now >= this.pausedUntil) this.failures += 1;
    this.pausedUntil = Math.max(
      this.pausedUntil,
      now + retryPause(this.failures, retryAfterSeconds, this.parts.random()),
    );
    this.parts.connection({ kind: 'broken', reason, triesAgainAt: this.pausedUntil });
  }

  private wakeAt(moment: number | undefined): void {
    if (moment === undefined) return;
    this.timer = setTimeout(() => this.wake(), Math.max(0, moment - this.parts.now()));
  }
}
