import type { ReportRequest, RequestState } from '@/api/types';
import { StateBadge, type Mood } from '@/components/state-badge';

export const requestStates: readonly (readonly [RequestState, string])[] = [
  ['SENT', 'Sent'],
  ['OPENED', 'Opened'],
  ['IN_PROGRESS', 'In progress'],
  ['DONE', 'Done'],
  ['REVOKED', 'Revoked'],
];

const moods: Record<RequestState, Mood> = {
  SENT: 'sent',
  OPENED: 'seen',
  IN_PROGRESS: 'working',
  DONE: 'done',
  REVOKED: 'ended',
};

/** Where a request stands, in a word. */
export function RequestStateBadge({ state }: Pick<ReportRequest, 'state'>) {
  return (
    <StateBadge mood={moods[state]}>{requestStates.find(([one]) => one === state)?.[1] ?? state}</StateBadge>
  );
}

/** Whether a partner can still answer. */
export function isOpen({ state }: Pick<ReportRequest, 'state'>): boolean {
  return state !== 'REVOKED' && state !== 'DONE';
}
