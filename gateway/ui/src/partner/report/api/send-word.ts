import { post } from '@/lib/api-client';
import { Problem } from '@/lib/problem';
import type { Slot } from '../edits/edit-slot';
import type { Delivery } from '../edits/send-outcome';
import type { Confirmed } from '../types';
import { callOutcome } from './call-outcome';

/** Sends the word that an account's earlier answer is still true, or that it is not after all. */
export async function sendWord(slot: Slot, keepalive: boolean): Promise<Delivery> {
  const edit = slot.tried ?? slot.next;
  const word = edit?.value === false ? 'unconfirm' : 'confirm';
  const path = `/api/partner/report/accounts/${encodeURIComponent(slot.accountId)}/${word}`;
  try {
    const saved = await post<Confirmed>(path, { changeId: edit?.changeId }, { keepalive });
    return { kind: 'told', outcomes: [{ kind: 'saved', saved }] };
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    const outcome = callOutcome(problem);
    if (outcome.kind === 'unreachable' || outcome.kind === 'ended') return outcome;
    return { kind: 'told', outcomes: [outcome] };
  }
}
