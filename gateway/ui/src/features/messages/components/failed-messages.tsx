import { WorkCard } from '@/components/work-card';
import { paths } from '@/config/paths';
import { counted } from '@/lib/words';
import { useMessageCounts } from '../api/get-message-counts';

/** The messages that somebody has to look after. */
export function FailedMessages() {
  const { data, error, refetch } = useMessageCounts();
  return (
    <WorkCard
      title="Messages"
      lines={data && linesOf(data.failed)}
      empty="No message has failed."
      error={data ? null : error}
      retry={() => void refetch()}
    />
  );
}

function linesOf(failed: number) {
  if (failed === 0) return [];
  const words = `${counted(failed, 'message')} could not be sent`;
  return [{ words, to: `${paths.messages}?state=FAILED`, more: 'See why, fix it, and send them again.' }];
}
