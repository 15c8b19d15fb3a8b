import { NoticePage } from '../../../shell/notice-page';
import type { Room } from '../types';

/** The partner takes part no more; nothing is left to do here. */
export function LeftPage({ room }: { readonly room: Room }) {
  return (
    <NoticePage title={`${room.partnerName} no longer takes part`}>
      <p>
        {room.organiser} has been told that {room.partnerName} cannot take part in “{room.title}” any more.
        You can close this page.
      </p>
      <p>If that was a mistake, ask {room.organiser} to invite you again.</p>
    </NoticePage>
  );
}
