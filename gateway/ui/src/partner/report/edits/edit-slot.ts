import type { FieldValue, ReportField, Theirs } from '../types';

/** What waits to be sent for one account: one of its fields, or the word that its earlier answer is still true. */
export type EditField = ReportField | 'stillTrue';

export interface Edit {
  readonly value: FieldValue;
  readonly seen: number;
  readonly changeId: string;
}

export type SlotProblem =
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'fault'; readonly reason: string }
  | { readonly kind: 'stale'; readonly theirs: Theirs };

/**
 * All that is unsent of one field: at most one edit whose outcome is unknown, and behind it the newest value.
 * An edit that was tried keeps its change id until its outcome is known, so that trying again never counts twice.
 */
export interface Slot {
  readonly accountId: string;
  readonly field: EditField;
  readonly tried?: Edit;
  readonly next?: Edit;
  readonly dueAt: number;
  readonly faults: number;
  readonly problem?: SlotProblem;
}

export interface Typed {
  readonly accountId: string;
  readonly field: EditField;
  readonly value: FieldValue;
  readonly seen: number;
  readonly changeId: string;
  readonly dueAt: number;
}

export function slotKey(accountId: string, field: EditField): string {
  return `${accountId}:${field}`;
}

/** The newest value of the slot: what the person sees in the field. */
export function valueOf(slot: Slot): FieldValue {
  return (slot.next ?? slot.tried)?.value ?? null;
}

/** A new value takes the place of an untried one, and inherits what that one had seen. */
export function typed(slot: Slot | undefined, edit: Typed): Slot {
  const seen = slot?.next?.seen ?? slot?.tried?.seen ?? edit.seen;
  const next = { value: edit.value, seen, changeId: edit.changeId };
  const problem = slot?.problem?.kind === 'stale' ? slot.problem : undefined;
  return {
    accountId: edit.accountId,
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
export function started(slot: Slot): Slot {
  if (slot.tried || !slot.next) return slot;
  const { next, ...rest } = slot;
  return { ...rest, tried: next };
}

/** The edit got through; what was typed meanwhile has seen it. Undefined when nothing is left to send. */
export function acknowledged(slot: Slot, revision: number): Slot | undefined {
  const { tried, next, problem: _problem, ...rest } = slot;
  if (!next || next.value === tried?.value) return undefined;
  return { ...rest, faults: 0, next: { ...next, seen: revision } };
}

/** The edit will never get through as it is; a newer value is tried instead, else the person is told. */
export function refused(slot: Slot, reason: string): Slot {
  const { tried, next, problem: _problem, ...rest } = slot;
  if (next) return { ...rest, next };
  return { ...rest, ...(tried && { next: tried }), problem: { kind: 'refused', reason } };
}

/** The server failed on this very edit: it is tried again later, with the same change id. */
export function faulted(slot: Slot, reason: string, dueAt: number): Slot {
  return { ...slot, faults: slot.faults + 1, dueAt, problem: { kind: 'fault', reason } };
}

/** A colleague was faster. Undefined when both said the same. */
export function stale(slot: Slot, theirs: Theirs): Slot | undefined {
  const { tried, next, ...rest } = slot;
  const mine = next ?? tried;
  if (!mine || mine.value === theirs.value) return undefined;
  return { ...rest, next: mine, problem: { kind: 'stale', theirs } };
}

/** The word came too late; what was said behind it is said still, unless it is so by now. */
export function overtaken(slot: Slot, answered: boolean): Slot | undefined {
  const { tried: _tried, next, problem: _problem, ...rest } = slot;
  return next && next.value !== answered ? { ...rest, next } : undefined;
}

/** My value goes out again, now having seen theirs. */
export function keptMine(slot: Slot, changeId: string): Slot {
  const { problem, next, ...rest } = slot;
  if (problem?.kind !== 'stale' || !next) return slot;
  return { ...rest, next: { ...next, seen: problem.theirs.revision, changeId }, dueAt: 0 };
}

export function retried(slot: Slot): Slot {
  if (slot.problem?.kind === 'stale') return slot;
  const { problem: _problem, ...rest } = slot;
  return { ...rest, dueAt: 0 };
}
