import { StateBadge, type Mood } from '@/components/state-badge';
import type { FollowedRequest, Standing } from '../api/types';

export const requestStates: readonly (readonly [Standing, string])[] = [
  ['SENT', 'Sent'],
  ['OPENED', 'Opened'],
  ['IN_PROGRESS', 'In progress'],
  ['DONE', 'Done'],
  ['REVOKED', 'Revoked'],
  ['EXPIRED', 'Expired'],
];

const moods: Record<Standing, Mood> = {
  SENT: 'sent',
  OPENED: 'seen',
  IN_PROGRESS: 'working',
  DONE: 'done',
  REVOKED: 'ended',
  EXPIRED: 'ended',
};

/** Where a request stands, in a word. */
export function RequestStateBadge({ state }: Pick<FollowedRequest, 'state'>) {
  return (
    <StateBadge mood={moods[state]}>{requestStates.find(([one]) => one === state)?.[1] ?? state}</StateBadge>
  );
}
