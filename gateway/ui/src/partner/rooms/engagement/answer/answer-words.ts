import { momentInWords } from '../../../shell/moments';
import type { Room } from '../types';

type Answered = Pick<Room, 'state' | 'answeredAt' | 'answeredBy' | 'contactName' | 'partnerName'>;

/** "You accepted on …", "Contact 2 declined for Alder Systems on …": a colleague may have answered. */
export function answerInWords({ state, answeredAt, answeredBy, contactName, partnerName }: Answered): string {
  const did = state === 'ACCEPTED' ? 'accepted' : 'declined';
  const when = answeredAt === null ? '' : ` on ${momentInWords(answeredAt)}`;
  if (answeredBy === null) return `${partnerName} ${did}${when}`;
  return answeredBy === contactName ? `You ${did}${when}` : `${answeredBy} ${did} for ${partnerName}${when}`;
}
