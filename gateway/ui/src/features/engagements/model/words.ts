import type { EngagementState, EngagementType, Invitation, Task } from '@/api/types';
import type { Mood } from '@/components/state-badge';

export const types: readonly (readonly [EngagementType, string])[] = [
  ['CO_SELL', 'Co-Sell'],
  ['ACCELERATE', 'Accelerate'],
  ['SHOWCASE', 'Showcase'],
];

export const states: readonly (readonly [EngagementState, string])[] = [
  ['DRAFT', 'Draft'],
  ['PLANNING', 'Planning'],
  ['PREPARING', 'Preparing'],
  ['COMPLETE', 'Complete'],
  ['CANCELLED', 'Cancelled'],
];

export const stateMoods: Record<EngagementState, Mood> = {
  DRAFT: 'waiting',
  PLANNING: 'sent',
  PREPARING: 'working',
  COMPLETE: 'done',
  CANCELLED: 'ended',
};

export const attentions = [
  ['ANSWERS', 'Waiting for an answer'],
  ['EXPIRING', 'Invitation expires soon'],
  ['OVERDUE', 'Overdue task'],
  ['MATERIALS', 'New material'],
] as const;

export const invitationWords: Record<Invitation['state'], string> = {
  SENT: 'Invited',
  OPENED: 'Opened',
  ACCEPTED: 'Accepted',
  DECLINED: 'Declined',
  EXPIRED: 'Expired',
  WITHDRAWN: 'Withdrawn',
  LEFT: 'No longer takes part',
};

export const invitationMoods: Record<Invitation['state'], Mood> = {
  SENT: 'sent',
  OPENED: 'seen',
  ACCEPTED: 'done',
  DECLINED: 'failed',
  EXPIRED: 'ended',
  WITHDRAWN: 'ended',
  LEFT: 'ended',
};

export const declineWords: Record<NonNullable<Invitation['reasonCode']>, string> = {
  CAPACITY: 'No capacity',
  TIMING: 'The dates do not suit',
  NO_FIT: 'The accounts do not suit',
  CONFLICT: 'Conflict of interest',
  OTHER: 'Another reason',
};

export const taskKinds: readonly (readonly [Task['kind'], string, string])[] = [
  ['HEATMAP', 'Complete heatmap', 'Heatmap'],
  ['SHOWCASE_RECORDING', 'Upload showcase recording', 'Recording'],
  ['SUPERPOWER_SLIDE', 'Upload superpower slide', 'Slide'],
  ['PREP_CALL', 'Prep call', 'Prep call'],
];

export const typeWords = (type: EngagementType): string => types.find(([one]) => one === type)?.[1] ?? type;
export const stateWords = (state: EngagementState): string =>
  states.find(([one]) => one === state)?.[1] ?? state;
export const taskWords = (kind: string): string => taskKinds.find(([one]) => one === kind)?.[1] ?? kind;

/** A draft may have no title yet. */
export const titleOf = ({ title }: { title: string }): string =>
  title.trim() === '' ? 'Untitled draft' : title;

/** Whether the partner still owes an answer. */
export const owesAnswer = ({ state }: Pick<Invitation, 'state'>): boolean =>
  state === 'SENT' || state === 'OPENED';
