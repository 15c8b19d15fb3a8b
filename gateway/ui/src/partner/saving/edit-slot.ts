/** What a room says of its edits: their fields and values, and what the service answers to one. */
export interface EditKind {
  readonly field: string;
  readonly value: string | number | boolean | null;
  readonly saved: object;
  /** The item as the service has it now, told where an edit came too late. */
  readonly now: unknown;
}

/** The value of somebody else that an edit did not see. */
export interface ConflictingValue<K extends EditKind = EditKind> {
  readonly value: K['value'];
  readonly revision: number;
  readonly by: string | null;
  readonly at: string | null;
}

export interface Edit<K extends EditKind = EditKind> {
  readonly value: K['value'];
  readonly seen: number;
  readonly changeId: string;
}

export type SlotProblem<K extends EditKind = EditKind> =
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'fault'; readonly reason: string }
  | { readonly kind: 'stale'; readonly theirs: ConflictingValue<K> };

/**
 * All that is unsent of one field: at most one edit whose outcome is unknown, and behind it the newest value.
 * An edit that was tried keeps its change id until its outcome is known, so that trying again never counts twice.
 */
export interface Slot<K extends EditKind = EditKind> {
  /** What it is an edit of, such as an account. */
  readonly itemId: string;
  readonly field: K['field'];
  readonly tried?: Edit<K>;
  readonly next?: Edit<K>;
  readonly dueAt: number;
  readonly faults: number;
  readonly problem?: SlotProblem<K>;
}

export interface Typed<K extends EditKind = EditKind> {
  readonly itemId: string;
  readonly field: K['field'];
  readonly value: K['value'];
  readonly seen: number;
  readonly changeId: string;
  readonly dueAt: number;
}

export function slotKey(itemId: string, field: string): string {
  return `${itemId}:${field}`;
}

/** The newest value of the slot: what the person sees in the field. */
export function valueOf<K extends EditKind>(slot: Slot<K>): K['value'] | null {
  return (slot.next ?? slot.tried)?.value ?? null;
}

/** A new value takes the place of an untried one, and inherits what that one had seen. */
export function typed<K extends EditKind>(slot: Slot<K> | undefined, edit: Typed<K>): Slot<K> {
  const seen = slot?.next?.seen ?? slot?.tried?.seen ?? edit.seen;
  const next = { value: edit.value, seen, changeId: edit.changeId };
  const problem = slot?.problem?.kind === 'stale' ? slot.problem : undefined;
  return {
    itemId: edit.itemId,
    field: edit.field,
    next,
    dueAt: edit.dueAt,
    faults: 0,
    ...(slot?.tried && { tried: slot.tried }),
    ...(problem && { problem }),
  };
}

export function sendable(slot: Slot, now: number): boolean {
  const open = slot.problem === undefined || slot.problem.kind === 'fault';
  return open && (slot.tried !== undefined || slot.next !== undefined) && slot.dueAt <= now;
}

/** The slot as it is while its first edit is under way. */
export function started<K extends EditKind>(slot: Slot<K>): Slot<K> {
  if (slot.tried || !slot.next) return slot;
  const { next, ...rest } = slot;
  return { ...rest, tried: next };
}

/** The edit got through; what was typed meanwhile has seen it. Undefined when nothing is left to send. */
export function acknowledged<K extends EditKind>(slot: Slot<K>, revision: number): Slot<K> | undefined {
  const { tried, next, problem: _problem, ...rest } = slot;
  if (!next || next.value === tried?.value) return undefined;
  return { ...rest, faults: 0, next: { ...next, seen: revision } };
}

/** The edit will never get through as it is; a newer value is tried instead, else the person is told. */
export function refused<K extends EditKind>(slot: Slot<K>, reason: string): Slot<K> {
  const { tried, next, problem: _problem, ...rest } = slot;
  if (next) return { ...rest, next };
  return { ...rest, ...(tried && { next: tried }), problem: { kind: 'refused', reason } };
}

/** The server failed on this very edit: it is tried again later, with the same change id. */
export function faulted<K extends EditKind>(slot: Slot<K>, reason: string, dueAt: number): Slot<K> {
  return { ...slot, faults: slot.faults + 1, dueAt, problem: { kind: 'fault', reason } };
}

/** A colleague was faster. Undefined when both said the same. */
export function stale<K extends EditKind>(slot: Slot<K>, theirs: ConflictingValue<K>): Slot<K> | undefined {
  const { tried, next, ...rest } = slot;
  const mine = next ?? tried;
  if (!mine || mine.value === theirs.value) return undefined;
  return { ...rest, next: mine, problem: { kind: 'stale', theirs } };
}

/** The edit came too late; what was typed behind it is sent still, unless it is so by now. */
export function overtaken<K extends EditKind>(slot: Slot<K>, value: K['value']): Slot<K> | undefined {
  const { tried: _tried, next, problem: _problem, ...rest } = slot;
  return next && next.value !== value ? { ...rest, next } : undefined;
}

/** My value goes out again, now having seen theirs. */
export function keptMine<K extends EditKind>(slot: Slot<K>, changeId: string): Slot<K> {
  const { problem, next, ...rest } = slot;
  if (problem?.kind !== 'stale' || !next) return slot;
  return { ...rest, next: { ...next, seen: problem.theirs.revision, changeId }, dueAt: 0 };
}

export function retried<K extends EditKind>(slot: Slot<K>): Slot<K> {
  if (slot.problem?.kind === 'stale') return slot;
  const { problem: _problem, ...rest } = slot;
  return { ...rest, dueAt: 0 };
}
