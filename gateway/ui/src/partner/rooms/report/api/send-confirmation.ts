import { Problem } from '@/lib/problem';
import { callOutcome } from '../../../saving/call-outcome';
import type { Slot } from '../../../saving/edit-slot';
import type { BatchResult, Settled } from '../../../saving/send-outcome';
import type { PartnerCalls } from '../../../session/partner-calls';
import type { ReportEdit } from '../report-edit';
import type { AccountRow, Confirmed } from '../types';

/** Sends the confirmation that an account's earlier answer is still true, or takes it back. */
export async function sendConfirmation(
  calls: PartnerCalls,
  slot: Slot<ReportEdit>,
  keepalive: boolean,
): Promise<BatchResult<ReportEdit>> {
  const edit = slot.tried ?? slot.next;
  const change = edit?.value === false ? 'unconfirm' : 'confirm';
  const path = `/accounts/${encodeURIComponent(slot.itemId)}/${change}`;
  try {
    const saved = await calls.post<Confirmed>(path, { changeId: edit?.changeId }, { keepalive });
    return { kind: 'answered', outcomes: [{ kind: 'saved', saved }] };
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    const outcome = overtakenBy(problem) ?? callOutcome(problem);
    if (outcome.kind === 'unreachable' || outcome.kind === 'ended') return outcome;
    return { kind: 'answered', outcomes: [outcome] };
  }
}

/** A confirmation that came too late: as with every undo, what was said since stays. */
function overtakenBy(problem: Problem): Settled<ReportEdit> | undefined {
  const late = problem.type === 'changed-since-confirmed' || problem.type === 'nothing-to-confirm';
  const now = late ? (problem.body.now as AccountRow | undefined) : undefined;
  return now && { kind: 'overtaken', now, value: now.answered };
}
