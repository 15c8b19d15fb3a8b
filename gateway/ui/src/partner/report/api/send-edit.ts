import { patch, post } from '@/lib/api-client';
import { Problem } from '@/lib/problem';
import type { Slot } from '../edits/edit-slot';
import type { SendOutcome } from '../edits/send-outcome';
import {
  notesLength,
  notesLimit,
  type AccountRow,
  type Confirmed,
  type SavedField,
  type Theirs,
} from '../types';

/** Sends the first edit of a slot; kept alive by the browser even when the page closes meanwhile. */
export async function sendEdit(slot: Slot): Promise<SendOutcome> {
  const value = (slot.tried ?? slot.next)?.value;
  if (typeof value === 'string' && notesLength(value) > notesLimit) return tooLong(value);
  try {
    return { kind: 'saved', saved: await delivered(slot) };
  } catch (problem) {
    if (problem instanceof Problem) return outcomeOf(problem);
    throw problem;
  }
}

function tooLong(value: string): SendOutcome {
  return { kind: 'refused', reason: `the note is ${notesLength(value) - notesLimit} characters too long` };
}

async function delivered(slot: Slot): Promise<SavedField | Confirmed> {
  const account = `/api/partner/report/accounts/${encodeURIComponent(slot.accountId)}`;
  const edit = slot.tried ?? slot.next;
  if (slot.field !== 'stillTrue')
    return patch<SavedField>(account, { field: slot.field, ...edit }, { keepalive: true });
  const word = edit?.value === false ? 'unconfirm' : 'confirm';
  return post<Confirmed>(`${account}/${word}`, { changeId: edit?.changeId }, { keepalive: true });
}

function outcomeOf(problem: Problem): SendOutcome {
  const theirs = theirsOf(problem);
  if (theirs) return { kind: 'stale', theirs };
  const now = nowOf(problem);
  if (now) return { kind: 'overtaken', now };
  if (problem.kind === 'signed-out') return { kind: 'ended' };
  if (isBusy(problem))
    return { kind: 'unreachable', reason: reasonOf(problem), retryAfterSeconds: problem.retryAfterSeconds };
  if (problem.kind === 'failed') return { kind: 'fault', reason: 'the server had a fault' };
  return {
    kind: 'refused',
    reason: Object.values(problem.fieldErrors)[0] ?? problem.detail ?? problem.title,
  };
}

function isBusy(problem: Problem): boolean {
  return (
    problem.kind === 'offline' ||
    problem.kind === 'unavailable' ||
    problem.status === 429 ||
    problem.status === 408
  );
}

function reasonOf(problem: Problem): string {
  if (problem.kind === 'offline') return 'No connection';
  return problem.status === 429
    ? 'The server asks to slow down'
    : 'The server cannot be reached for the moment';
}

/** The row as it is, where a word on the account came too late: as with every undo, what was said since stays. */
function nowOf(problem: Problem): AccountRow | undefined {
  const late = problem.type === 'changed-since-confirmed' || problem.type === 'nothing-to-confirm';
  return late ? (problem.body.now as AccountRow | undefined) : undefined;
}

function theirsOf(problem: Problem): Theirs | undefined {
  if (problem.status !== 409 || problem.type !== 'stale-edit') return undefined;
  return problem.body.theirs as Theirs | undefined;
}
