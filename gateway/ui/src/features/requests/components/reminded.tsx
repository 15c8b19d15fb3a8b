import { RemindNote } from '@/components/remind-note';
import { counted } from '@/lib/words';
import type { useRemind } from '../api/keep-request';

/** What came of reminding partners of their requests. */
export function Reminded({
  remind: { data, error, isPending, mutate },
}: {
  remind: ReturnType<typeof useRemind>;
}) {
  return (
    <RemindNote
      error={error}
      outcome={data && { words: outcome(data.reminded.length), leftOut: data.leftOut }}
      pending={isPending}
      onAgain={(requestIds) => mutate({ requestIds, again: true })}
    />
  );
}

const outcome = (reminded: number): string =>
  reminded === 0 ? 'Nobody was reminded.' : `Reminders sent for ${counted(reminded, 'request')}.`;
