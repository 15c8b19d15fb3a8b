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
  type EditKind,
  type Slot,
  type Typed,
} from './edit-slot';
import type { EditStorage } from './edit-storage';
import { retryPause } from './retry-pause';
import type { Settled } from './send-outcome';

/** The unsent edits of one page, by field and in the order of typing; each change is kept on this device at once. */
export class EditQueue<K extends EditKind = EditKind> {
  private readonly slots = new Map<string, Slot<K>>();
  private readonly byItem = new Map<string, Map<string, Slot<K>>>();
  private kept = true;

  constructor(
    private readonly storage: EditStorage<K>,
    private readonly changed: (itemId: string) => void,
  ) {
    for (const slot of storage.all()) this.hold(slotKey(slot.itemId, slot.field), resumed(slot));
  }

  get size(): number {
    return this.slots.size;
  }

  /** False when the browser could not keep an edit, so that closing the page would lose it. */
  get durable(): boolean {
    return this.kept || this.slots.size === 0;
  }

  slot(key: string): Slot<K> | undefined {
    return this.slots.get(key);
  }

  ofItem(itemId: string): readonly Slot<K>[] {
    return [...(this.byItem.get(itemId)?.values() ?? [])];
  }

  /** The items that have something unsent. */
  items(): readonly string[] {
    return [...this.byItem].filter(([, slots]) => slots.size > 0).map(([itemId]) => itemId);
  }

  put(edit: Typed<K>): void {
    this.replace(
      slotKey(edit.itemId, edit.field),
      typed(this.slots.get(slotKey(edit.itemId, edit.field)), edit),
    );
  }

  drop(key: string): void {
    this.replace(key, undefined);
  }

  clear(): void {
    for (const key of [...this.slots.keys()]) this.drop(key);
  }

  *sendable(now: number, underWay: ReadonlySet<string>): Generator<Slot<K>> {
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

  start(slot: Slot<K>): string {
    const key = slotKey(slot.itemId, slot.field);
    this.replace(key, started(slot));
    return key;
  }

  settle(key: string, outcome: Settled<K>, now: number, random: number): void {
    const slot = this.slots.get(key);
    if (slot) this.replace(key, settled(slot, outcome, now, random));
  }

  keepMine(key: string, changeId: string): void {
    const slot = this.slots.get(key);
    if (slot) this.replace(key, keptMine(slot, changeId));
  }

  retry(itemId: string): void {
    for (const [key, slot] of this.slots) if (slot.itemId === itemId) this.replace(key, retried(slot));
  }

  private replace(key: string, slot: Slot<K> | undefined): void {
    const before = this.slots.get(key);
    if (slot) {
      this.hold(key, slot);
      this.kept = this.storage.keep(slot);
    } else if (before) {
      this.slots.delete(key);
      this.byItem.get(before.itemId)?.delete(key);
      this.storage.forget(before);
    }
    const itemId = (slot ?? before)?.itemId;
    if (itemId !== undefined) this.changed(itemId);
  }

  private hold(key: string, slot: Slot<K>): void {
    this.slots.set(key, slot);
    const slots = this.byItem.get(slot.itemId) ?? new Map<string, Slot<K>>();
    this.byItem.set(slot.itemId, slots.set(key, slot));
  }
}

function resumed<K extends EditKind>(slot: Slot<K>): Slot<K> {
  return slot.problem?.kind === 'fault' ? retried(slot) : { ...slot, dueAt: 0 };
}

function settled<K extends EditKind>(
  slot: Slot<K>,
  outcome: Settled<K>,
  now: number,
  random: number,
): Slot<K> | undefined {
  switch (outcome.kind) {
    case 'saved':
      return acknowledged(slot, revisionOf(outcome.saved));
    case 'stale':
      return stale(slot, outcome.theirs);
    case 'overtaken':
      return overtaken(slot, outcome.value);
    case 'refused':
      return refused(slot, outcome.reason);
    case 'apart':
      return { ...slot, faults: slot.faults + 1 };
    case 'fault':
      return faulted(slot, outcome.reason, now + retryPause(slot.faults + 1, undefined, random));
  }
}

/** What is saved without a revision is never seen by a later edit. */
function revisionOf(saved: object): number {
  return 'revision' in saved && typeof saved.revision === 'number' ? saved.revision : 0;
}
