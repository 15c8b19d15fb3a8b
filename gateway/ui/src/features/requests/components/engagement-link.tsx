import { PageLink } from '@/components/work-card';
import { paths } from '@/config/paths';
import type { FollowedRequest } from '../api/types';

/** The engagement that has asked for a request, if one has. */
export function EngagementLink({ engagement }: Pick<FollowedRequest, 'engagement'>) {
  return engagement && <PageLink to={paths.engagement(engagement.id)}>{engagement.title}</PageLink>;
}
