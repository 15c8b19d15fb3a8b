import type { Engagement } from '@/api/types';
import { api } from '@/config/paths';
import { patch, post } from '@/lib/api-client';
import { useChange } from './change-engagement';

export type TaskChange =
  { kind: 'due'; dueOn: string } | { kind: 'waive'; reason: string } | { kind: 'reopen' } | { kind: 'done' };

/** Moves a task's due date, waives it, takes that back, or says that it is done. */
export const useChangeTask = (id: string, taskId: string) =>
  useChange(id, (change: TaskChange) => {
    const address = `${api.engagement(id)}/tasks/${taskId}`;
    if (change.kind === 'due') return patch<Engagement>(address, { dueOn: change.dueOn });
    if (change.kind === 'waive') return post<Engagement>(`${address}/waive`, { reason: change.reason });
    return post<Engagement>(`${address}/${change.kind}`);
  });
