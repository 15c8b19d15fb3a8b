import type { Problem } from '@/lib/problem';
import type { CallFailure, Settled } from './send-outcome';

export const serverFault = 'the server had an error';

/** What a call that failed means for what it carried. */
export function callOutcome(problem: Problem): Extract<Settled, { kind: 'refused' | 'fault' }> | CallFailure {
  if (problem.kind === 'signed-out') return { kind: 'ended' };
  if (isBusy(problem))
    return { kind: 'unreachable', reason: reasonOf(problem), retryAfterSeconds: problem.retryAfterSeconds };
  if (problem.kind === 'failed') return { kind: 'fault', reason: serverFault };
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
    ? 'The server is too busy at the moment'
    : 'The server cannot be reached at the moment';
}
