import {
  acknowledged,
  faulted,
  keptMine,
  overtaken,
  refused,
  retried,
  sendable,
  slotKey,
  stale,
  started,
  typed,
  type Slot,
  type Typed,
} from './edit-slot';
import type { EditStorage } from './edit-storage';
import { retryPause } from './retry-pause';
import type { Settled } from './send-outcome';

/** The unsent edits of one request, by field and in the order of typing; each change is kept on this device at once. */
export class EditQueue {
  private readonly slots = new Map<string, Slot>();
  private readonly byAccount = new Map<string, Map<string, Slot>>();
  private kept = true;

  constructor(
    private readonly storage: EditStorage,
    private readonly changed: (accountId: string) => void,
  ) {
    for (const slot of storage.all()) this.hold(slotKey(slot.accountId, slot.field), resumed(slot));
  }

  get size(): number {
    return this.slots.size;
  }

  /** False when the browser could not keep an edit, so that closing the page would lose it. */
  get durable(): boolean {
    return this.kept || this.slots.size === 0;
  }

  slot(key: string): Slot | undefined {
    return this.slots.get(key);
  }

  ofAccount(accountId: string): readonly Slot[] {
    return [...(this.byAccount.get(accountId)?.values() ?? [])];
  }

  /** The accounts that have something unsent. */
  accounts(): readonly string[] {
    return [...this.byAccount].filter(([, slots]) => slots.size > 0).map(([accountId]) => accountId);
  }

  put(edit: Typed): void {
    this.replace(
      slotKey(edit.accountId, edit.field),
      typed(this.slots.get(slotKey(edit.accountId, edit.field)), edit),
    );
  }

  drop(key: string): void {
    this.replace(key, undefined);
  }

  clear(): void {
    for (const key of [...this.slots.keys()]) this.drop(key);
  }

  *sendable(now: number, underWay: ReadonlySet<string>): Generator<Slot> {
    for (const [key, slot] of this.slots) if (!underWay.has(key) && sendable(slot, now)) yield slot;
  }

  nextDue(now: number, underWay: ReadonlySet<string>): number | undefined {
    const later = [...this.slots].filter(([key, slot]) => !underWay.has(key) && sendable(slot, Infinity));
    const due = later.map(([, slot]) => slot.dueAt).filter((at) => at > now);
    return due.length === 0 ? undefined : Math.min(...due);
  }

  dueNow(): void {
    for (const [key, slot] of this.slots) if (slot.dueAt > 0) this.hold(key, { ...slot, dueAt: 0 });
  }

  start(slot: Slot): string {
    const key = slotKey(slot.accountId, slot.field);
    this.replace(key, started(slot));
    return key;
  }

  settle(key: string, outcome: Settled, now: number, random: number): void {
    const slot = this.slots.get(key);
    if (slot) this.replace(key, settled(slot, outcome, now, random));
  }

  keepMine(key: string, changeId: string): void {
    const slot = this.slots.get(key);
    if (slot) this.replace(key, keptMine(slot, changeId));
  }

  retry(accountId: string): void {
    for (const [key, slot] of this.slots) if (slot.accountId === accountId) this.replace(key, retried(slot));
  }

  private replace(key: string, slot: Slot | undefined): void {
    const before = this.slots.get(key);
    if (slot) {
      this.hold(key, slot);
      this.kept = this.storage.keep(slot);
    } else if (before) {
      this.slots.delete(key);
      this.byAccount.get(before.accountId)?.delete(key);
      this.storage.forget(before);
    }
    const accountId = (slot ?? before)?.accountId;
    if (accountId !== undefined) this.changed(accountId);
  }

  private hold(key: string, slot: Slot): void {
    this.slots.set(key, slot);
    const slots = this.byAccount.get(slot.accountId) ?? new Map<string, Slot>();
    this.byAccount.set(slot.accountId, slots.set(key, slot));
  }
}

function resumed(slot: Slot): Slot {
  return slot.problem?.kind === 'fault' ? retried(slot) : { ...slot, dueAt: 0 };
}

function settled(slot: Slot, outcome: Settled, now: number, random: number): Slot | undefined {
  switch (outcome.kind) {
    case 'saved':
      return acknowledged(slot, 'revision' in outcome.saved ? outcome.saved.revision : 0);
    case 'stale':
      return stale(slot, outcome.theirs);
    case 'overtaken':
      return overtaken(slot, outcome.now.answered);
    case 'refused':
      return refused(slot, outcome.reason);
    case 'apart':
      return { ...slot, faults: slot.faults + 1 };
    case 'fault':
      return faulted(slot, outcome.reason, now + retryPause(slot.faults + 1, undefined, random));
  }
}
