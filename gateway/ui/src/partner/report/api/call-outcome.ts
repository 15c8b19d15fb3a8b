import type { Problem } from '@/lib/problem';
import type { SendOutcome } from '../edits/send-outcome';
import type { AccountRow } from '../types';

/** What a call that failed means for what it carried. */
export function callOutcome(problem: Problem): SendOutcome {
  const now = nowOf(problem);
  if (now) return { kind: 'overtaken', now };
  if (problem.kind === 'signed-out') return { kind: 'ended' };
  if (isBusy(problem))
    return { kind: 'unreachable', reason: reasonOf(problem), retryAfterSeconds: problem.retryAfterSeconds };
  if (problem.kind === 'failed') return { kind: 'fault', reason: serverFault };
  return {
    kind: 'refused',
    reason: Object.values(problem.fieldErrors)[0] ?? problem.detail ?? problem.title,
  };
}

export const serverFault = 'the server had a fault';

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
