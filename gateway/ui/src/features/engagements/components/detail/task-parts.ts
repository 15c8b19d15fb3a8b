import type { Engagement, Invitation, Task } from '@/api/types';
import { grouped } from '@/lib/words';
import type { Heatmap } from '../../api/types';

export interface TaskCellProps {
  engagement: Engagement;
  invitation: Invitation;
  task: Task;
  heatmap: Heatmap | undefined;
}

/** "12 of 40": how far the partner's heatmap is. */
export function progressOf(heatmap: Heatmap | undefined): string | undefined {
  if (heatmap?.state === 'REQUESTED') return 'being asked';
  if (heatmap?.state !== 'ASKED' || heatmap.accounts === null) return undefined;
  return `${grouped(heatmap.reported)} of ${grouped(heatmap.accounts)}`;
}
