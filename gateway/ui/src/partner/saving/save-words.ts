import { counted } from '@/lib/words';
import type { SavingState } from './saving-state';

/** What a page says of saving, in one sentence that is true at any moment. */
export function saveWords({ unsent, needsYou, connection, durable }: SavingState, item: string): string {
  const changes = unsent === 1 ? '1 change' : `${unsent} changes`;
  const [are, they, them] = unsent === 1 ? ['is', 'it', 'it'] : ['are', 'they', 'them'];
  if (!durable)
    return `${changes} ${are} not saved, and this browser cannot keep ${them}: leave this page open until ${they} ${are} saved`;
  if (connection.kind === 'broken' && unsent > 0)
    return `${connection.reason}: ${changes} ${are} kept on this device; ${they} will be sent as soon as it works again`;
  if (needsYou.length > 0)
    return `${counted(needsYou.length, item)} ${needsYou.length === 1 ? 'needs' : 'need'} your decision`;
  return unsent > 0 ? `Saving ${changes}…` : 'All changes saved';
}
