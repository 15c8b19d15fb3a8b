import type { RoomTask } from '../types';

/** What the partner still owes comes first, the most urgent on top; what is done or waived comes last. */
export function ordered(tasks: readonly RoomTask[]): readonly RoomTask[] {
  return [...tasks].sort((one, other) => rank(one) - rank(other) || compareDue(one, other));
}

export interface Progress {
  readonly done: number;
  readonly all: number;
}

/** How many of the tasks that must be done are done; what was waived no longer counts. */
export function progressOf(tasks: readonly RoomTask[]): Progress {
  const counting = tasks.filter(({ optional, state }) => !optional && state !== 'WAIVED');
  return { done: counting.filter(({ state }) => state === 'DONE').length, all: counting.length };
}

export const isOwed = ({ state, side }: RoomTask): boolean => state === 'OPEN' && side === 'PARTNER';

function rank(task: RoomTask): number {
  if (task.state === 'WAIVED') return 5;
  if (task.state === 'DONE') return 4;
  if (task.optional) return 3;
  if (!isOwed(task)) return 2;
  return task.overdue ? 0 : 1;
}

function compareDue({ dueOn: one }: RoomTask, { dueOn: other }: RoomTask): number {
  return (one ?? '9999').localeCompare(other ?? '9999');
}
