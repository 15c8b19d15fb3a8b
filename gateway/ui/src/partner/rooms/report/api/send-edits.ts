import { Problem } from '@/lib/problem';
import { callOutcome, serverFault } from '../../../saving/call-outcome';
import type { Slot } from '../../../saving/edit-slot';
import type * as saving from '../../../saving/send-outcome';
import type { PartnerCalls } from '../../../session/partner-calls';
import type { ReportEdit } from '../report-edit';
import { notesLength, notesLimit, type EditedReport, type EditOutcome } from '../types';

type Edited = Slot<ReportEdit>;
type BatchResult = saving.BatchResult<ReportEdit>;
type Settled = saving.Settled<ReportEdit>;

/** Sends the first edit of each slot, all in one call. */
export async function sendEdits(
  calls: PartnerCalls,
  slots: readonly Edited[],
  keepalive: boolean,
): Promise<BatchResult> {
  const fitting = slots.filter((slot) => tooLong(slot) === undefined);
  try {
    const outcomes = fitting.length === 0 ? [] : await outcomesOf(calls, fitting, keepalive);
    const byChange = new Map(outcomes.map((outcome) => [outcome.changeId, settled(outcome)]));
    return answered(slots, (slot) => byChange.get(editOf(slot)?.changeId ?? '') ?? fault);
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    return failed(slots, problem, fitting.length);
  }
}

const fault: Settled = { kind: 'fault', reason: serverFault };

const editOf = ({ tried, next }: Edited): Edited['tried'] => tried ?? next;

async function outcomesOf(
  calls: PartnerCalls,
  slots: readonly Edited[],
  keepalive: boolean,
): Promise<readonly EditOutcome[]> {
  const edits = slots.map((slot) => ({ accountId: slot.itemId, field: slot.field, ...editOf(slot) }));
  return (await calls.patch<EditedReport>('/accounts', { edits }, { keepalive })).outcomes;
}

function answered(slots: readonly Edited[], outcomeOf: (slot: Edited) => Settled): BatchResult {
  return { kind: 'answered', outcomes: slots.map((slot) => tooLong(slot) ?? outcomeOf(slot)) };
}

function settled({ saved, theirs, refused }: EditOutcome): Settled {
  if (saved) return { kind: 'saved', saved };
  if (theirs) return { kind: 'stale', theirs };
  return refused ? { kind: 'refused', reason: refused.reason } : fault;
}

/** A refusal of many says nothing of any of them. */
function failed(slots: readonly Edited[], problem: Problem, sent: number): BatchResult {
  const outcome = callOutcome(problem);
  if (outcome.kind === 'unreachable' || outcome.kind === 'ended') return outcome;
  return answered(slots, () => (outcome.kind === 'refused' && sent > 1 ? { kind: 'apart' } : outcome));
}

function tooLong(slot: Edited): Settled | undefined {
  const value = editOf(slot)?.value;
  const over = typeof value === 'string' ? notesLength(value) - notesLimit : 0;
  return over > 0 ? { kind: 'refused', reason: `the note is ${over} characters too long` } : undefined;
}
