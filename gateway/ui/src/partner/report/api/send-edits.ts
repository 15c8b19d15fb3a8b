import { patch } from '@/lib/api-client';
import { Problem } from '@/lib/problem';
import type { Slot } from '../edits/edit-slot';
import type { Delivery, Settled } from '../edits/send-outcome';
import { notesLength, notesLimit, type EditedReport, type EditOutcome } from '../types';
import { callOutcome, serverFault } from './call-outcome';

/** Sends the first edit of each slot, all in one call. */
export async function sendEdits(slots: readonly Slot[], keepalive: boolean): Promise<Delivery> {
  const fitting = slots.filter((slot) => tooLong(slot) === undefined);
  try {
    const outcomes = fitting.length === 0 ? [] : await delivered(fitting, keepalive);
    const byChange = new Map(outcomes.map((outcome) => [outcome.changeId, settled(outcome)]));
    return told(slots, (slot) => byChange.get(editOf(slot)?.changeId ?? '') ?? fault);
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    return failed(slots, problem, fitting.length);
  }
}

const fault: Settled = { kind: 'fault', reason: serverFault };

const editOf = ({ tried, next }: Slot): Slot['tried'] => tried ?? next;

async function delivered(slots: readonly Slot[], keepalive: boolean): Promise<readonly EditOutcome[]> {
  const edits = slots.map((slot) => ({ accountId: slot.accountId, field: slot.field, ...editOf(slot) }));
  return (await patch<EditedReport>('/api/partner/report/accounts', { edits }, { keepalive })).outcomes;
}

function told(slots: readonly Slot[], outcomeOf: (slot: Slot) => Settled): Delivery {
  return { kind: 'told', outcomes: slots.map((slot) => tooLong(slot) ?? outcomeOf(slot)) };
}

function settled({ saved, theirs, refused }: EditOutcome): Settled {
  if (saved) return { kind: 'saved', saved };
  if (theirs) return { kind: 'stale', theirs };
  return refused ? { kind: 'refused', reason: refused.reason } : fault;
}

/** A refusal of many says nothing of any of them. */
function failed(slots: readonly Slot[], problem: Problem, sent: number): Delivery {
  const outcome = callOutcome(problem);
  if (outcome.kind === 'unreachable' || outcome.kind === 'ended') return outcome;
  return told(slots, () => (outcome.kind === 'refused' && sent > 1 ? { kind: 'apart' } : outcome));
}

function tooLong(slot: Slot): Settled | undefined {
  const value = editOf(slot)?.value;
  const over = typeof value === 'string' ? notesLength(value) - notesLimit : 0;
  return over > 0 ? { kind: 'refused', reason: `the note is ${over} characters too long` } : undefined;
}
