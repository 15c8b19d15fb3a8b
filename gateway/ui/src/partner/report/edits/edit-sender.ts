import type { EditQueue, Settled } from './edit-queue';
import type { Slot } from './edit-slot';
import { retryPause } from './retry-pause';
import type { SendOutcome } from './send-outcome';

const together = 4;
const togetherOnLeaving = 16;

export interface SenderParts {
  readonly queue: EditQueue;
  readonly send: (slot: Slot) => Promise<SendOutcome>;
  readonly settled: (slot: Slot, outcome: Settled) => void;
  readonly connection: (connection: Connection) => void;
  readonly now: () => number;
  readonly random: () => number;
}

export type Connection =
  | { readonly kind: 'open' }
  | { readonly kind: 'broken'; readonly reason: string; readonly triesAgainAt: number }
  | { readonly kind: 'ended' };

/** Sends what the queue holds, a few at once and one per field, and goes on by itself after every failure. */
export class EditSender {
  private readonly underWay = new Set<string>();
  private failures = 0;
  private pausedUntil = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stopped = false;

  constructor(private readonly parts: SenderParts) {}

  get busy(): boolean {
    return this.underWay.size > 0;
  }

  /** Looks for work now; called whenever something was typed, answered or came due. */
  wake(limit = together): void {
    if (this.stopped) return;
    clearTimeout(this.timer);
    const now = this.parts.now();
    if (now < this.pausedUntil) return this.wakeAt(this.pausedUntil);
    for (const slot of this.parts.queue.sendable(now, this.underWay)) {
      if (this.underWay.size >= limit) return;
      void this.deliver(slot);
    }
    this.wakeAt(this.parts.queue.nextDue(now, this.underWay));
  }

  /** Sends at once whatever was only waiting for more typing. */
  flush(): void {
    this.parts.queue.dueNow();
    this.wake(togetherOnLeaving);
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

  private async deliver(waiting: Slot): Promise<void> {
    const key = this.parts.queue.start(waiting);
    const slot = this.parts.queue.slot(key) ?? waiting;
    this.underWay.add(key);
    const outcome = await this.parts.send(slot);
    this.underWay.delete(key);
    this.settle(key, slot, outcome);
    this.wake();
  }

  private settle(key: string, slot: Slot, outcome: SendOutcome): void {
    if (outcome.kind === 'unreachable') return this.pause(outcome.reason, outcome.retryAfterSeconds);
    if (outcome.kind === 'ended') return this.end();
    this.reached();
    this.parts.settled(slot, outcome);
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
