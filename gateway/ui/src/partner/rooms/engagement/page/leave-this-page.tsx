import { counted } from '@/lib/words';
import { SignOut } from '../../../session/sign-out';
import { useRoom } from './room-context';

const unfinished = ['ready', 'waiting', 'sending', 'paused', 'away', 'failed'];

/** The way out; files that are under way are told of before. */
export function LeaveThisPage() {
  const { uploads, queue } = useRoom();
  const under = uploads.files.filter(({ state }) => unfinished.includes(state)).map(({ id }) => id);
  const work = { flush: () => undefined, discard: () => under.forEach((id) => queue.remove(id)) };
  return (
    <SignOut
      work={work}
      state={{ unsent: under.length, needsYou: under, connection: { kind: 'open' }, durable: true }}
      words={{
        title: `${counted(under.length, 'upload')} ${under.length === 1 ? 'is' : 'are'} not complete yet`,
        text: 'Signing out stops them. What has arrived is kept for a while: open the link here again and choose the same files, and only the rest is uploaded. Remove it instead if others use this device.',
        keep: 'Sign out and continue later',
        discard: 'Sign out and remove uploads',
      }}
    />
  );
}
