import { counted } from '@/lib/words';
import type { SavingState } from './saving-state';

/** What a page says of saving, in one sentence that is true at any moment. */
export function saveWords({ unsent, needsYou, connection, durable }: SavingState, item: string): string {
  const changes = unsent === 1 ? '1 change' : `${unsent} changes`;
  if (!durable)
    return `${changes} not saved, and this browser cannot keep them: leave this page open until they are saved`;
  if (connection.kind === 'broken' && unsent > 0) {
    const [are, they] = unsent === 1 ? ['is', 'it'] : ['are', 'they'];
    return `${connection.reason}: ${changes} ${are} kept on this device; ${they} will be sent as soon as it works again`;
  }
  if (needsYou.length > 0)
    return `${counted(needsYou.length, item)} ${needsYou.length === 1 ? 'needs' : 'need'} your decision`;
  return unsent > 0 ? `Saving ${changes}…` : 'All changes saved';
}
