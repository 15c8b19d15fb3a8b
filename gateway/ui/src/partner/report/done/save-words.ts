import type { Summary } from '../store/summary';

/** What the bar says of words that came too late. */
export function lateNoteWords({ late }: Summary): string | undefined {
  const [first] = late;
  return late.length < 2
    ? first?.words
    : `${late.length} accounts were answered meanwhile, so they are as they are now`;
}

/** What the bar says of saving, in one sentence that is true at any moment. */
export function saveWords(summary: Summary): string {
  const { unsent, needsYou, connection, durable } = summary;
  const changes = unsent === 1 ? '1 change' : `${unsent} changes`;
  if (!durable)
    return `${changes} not saved, and this browser cannot keep them: leave this page open until they are saved`;
  if (connection.kind === 'broken' && unsent > 0) {
    const [are, they] = unsent === 1 ? ['is', 'it'] : ['are', 'they'];
    return `${connection.reason}: ${changes} ${are} kept on this device; ${they} will be sent as soon as it works again`;
  }
  if (needsYou.length > 0)
    return needsYou.length === 1
      ? '1 account needs your decision'
      : `${needsYou.length} accounts need your decision`;
  return unsent > 0 ? `Saving ${changes}…` : 'All changes saved';
}
