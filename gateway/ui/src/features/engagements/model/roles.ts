import type { Me } from '@/api/types';

/** Whether somebody plans engagements, and does not just read them. */
export function mayPlan(me: Me | null | undefined): boolean {
  return me?.roles.some((role) => role === 'ECM' || role === 'OU_COORDINATOR') === true;
}
