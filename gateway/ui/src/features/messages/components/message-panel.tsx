import { Subtitle2 } from '@fluentui/react-components';
import { ProblemNote } from '@/components/problem-note';
import { Facts } from '@/components/facts';
import { SidePanel } from '@/components/side-panel';
import { SkeletonLines } from '@/components/skeleton-lines';
import { When } from '@/components/when';
import type { MessageDetail } from '@/api/types';
import { useMessage } from '../api/get-message';
import { History } from './history';
import { MessageStateBadge, transportWords } from './message-words';
import { SendAgain } from './send-again';

/** One message: its state, each attempt, and another try. */
export function MessagePanel({ id, onClose }: { id: string; onClose: () => void }) {
  const { data, error, refetch } = useMessage(id);
  return (
    <SidePanel
      title={data ? `To ${data.recipient}` : 'Message'}
      onClose={onClose}
      footer={data && <SendAgain message={data} />}
    >
      {error && (
        <ProblemNote error={error} what="The message could not be loaded." onRetry={() => void refetch()} />
      )}
      {!data && !error && <SkeletonLines label="Loading the message" />}
      {data && <Details message={data} />}
    </SidePanel>
  );
}

function Details({ message }: { message: MessageDetail }) {
  const moment = (at: string | null) => at && <When at={at} exact />;
  return (
    <>
      <MessageStateBadge state={message.state} />
      <Facts
        facts={[
          ['Kind', message.kindTitle],
          ['Subject', message.subject],
          ['Why', message.reason],
          ['Created', moment(message.createdAt)],
          ['Sent', moment(message.sentAt)],
          ['Sent through', transportWords(message.transport)],
          ['Next attempt', message.state === 'WAITING' ? moment(message.nextAttemptAt) : null],
        ]}
      />
      <Subtitle2 as="h2" block>
        Attempts
      </Subtitle2>
      <History history={message.history} />
    </>
  );
}
