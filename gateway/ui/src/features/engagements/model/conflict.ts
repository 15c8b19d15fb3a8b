import { Problem } from '@/lib/problem';
import type { EngagementConflict } from '../api/types';

/** What the service tells of a refused change beside the problem itself. */
export function conflictOf(error: unknown): EngagementConflict {
  return error instanceof Problem && error.status === 409 ? error.body : {};
}
