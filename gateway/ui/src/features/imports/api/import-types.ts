import type { Heatmap } from '@/api/types';

/** One import: where it stands, and what it does or did. */
export type Import = Heatmap['ImportView'];
export type ImportState = Import['state'];

export type Mapping = Omit<Heatmap['MappingView'], 'mapping'> & { mapping: Record<string, number> };

export type ChangeKind = 'ADDED' | 'CHANGED' | 'REALIGNED' | 'LEFT_OUT' | 'KEPT';

export type AccountChange = Omit<Heatmap['AccountChange'], 'kind' | 'kept'> & {
  kind: ChangeKind;
  kept: 'IN_USE' | 'CHANGED_SINCE' | 'KEY_TAKEN' | null;
};

export type RejectedRow = Heatmap['Rejection'];

/** Whether a job is at work, so that the page looks again by itself. */
export const atWork = ({ state }: Import): boolean =>
  state === 'CHECKING' || state === 'APPLYING' || state === 'UNDOING';
