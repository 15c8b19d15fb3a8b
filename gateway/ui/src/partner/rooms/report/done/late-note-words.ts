import type { Summary } from '../store/summary';

/** What the bar says of confirmations that came too late. */
export function lateNoteWords({ late }: Summary): string | undefined {
  const [first] = late;
  return late.length < 2
    ? first?.words
    : `${late.length} accounts were answered by colleagues in the meantime and show those answers`;
}
