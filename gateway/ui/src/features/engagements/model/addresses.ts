import type { Engagement } from '@/api/types';
import { paths } from '@/config/paths';

/** The heatmap under the criteria of an engagement, and of one partner if wanted, with the way back. */
export function heatmapAddress(
  { id, criteria }: Pick<Engagement, 'id' | 'criteria'>,
  partnerId?: string,
): string {
  const query = new URLSearchParams();
  criteria.segments.forEach((value) => query.append('segment', value));
  criteria.ous.forEach((value) => query.append('ou', value));
  criteria.industries.forEach((value) => query.append('industry', value));
  criteria.statuses.forEach((value) => query.append('status', value));
  if (partnerId !== undefined) query.set('partner', partnerId);
  query.set('engagement', id);
  return `${paths.heatmap}?${query.toString()}`;
}
