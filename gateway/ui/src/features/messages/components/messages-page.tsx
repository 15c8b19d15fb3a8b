import { Button } from '@fluentui/react-components';
import { EmptyNote } from '@/components/empty-note';
import { Page } from '@/components/page';
import { ProblemNote } from '@/components/problem-note';
import { SearchField } from '@/components/search-field';
import { SkeletonLines } from '@/components/skeleton-lines';
import { StateFilter } from '@/components/state-filter';
import { useTableStyles } from '@/components/table.styles';
import { useParameter } from '@/lib/use-parameter';
import { useMessages } from '../api/get-messages';
import { MessageCounts } from './message-counts';
import { MessagePanel } from './message-panel';
import { messageStates } from './message-words';
import { MessagesTable } from './messages-table';
import { useMessagesStyles } from './messages.styles';

/** Every message with its outcome, for administrators. */
export function MessagesPage() {
  const styles = useMessagesStyles();
  const table = useTableStyles();
  const [q, setQ] = useParameter('q');
  const [state, setState] = useParameter('state');
  const [opened, setOpened] = useParameter('message');
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useMessages(q, state);
  const messages = data?.pages.flatMap((page) => page.messages) ?? [];
  return (
    <Page title="Messages">
      <MessageCounts onShow={setState} />
      <div className={table.tools}>
        <SearchField label="Search messages" value={q} onSearch={setQ} />
        <StateFilter label="State" value={state} states={messageStates} onChange={setState} />
      </div>
      {error && (
        <ProblemNote error={error} what="The messages could not be loaded." onRetry={() => void refetch()} />
      )}
      {!data && !error && <SkeletonLines label="Loading the messages" />}
      {messages.length > 0 && <MessagesTable messages={messages} onOpen={setOpened} />}
      {data && messages.length === 0 && (
        <EmptyNote title={q === '' && state === '' ? 'No message yet' : 'No message matches'}>
          {q === '' && state === ''
            ? 'Messages appear here as soon as an ECM sends accounts for report.'
            : 'Search for another recipient or subject, or show all states.'}
        </EmptyNote>
      )}
      {hasNextPage && (
        <div className={styles.more}>
          <Button disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {isFetchingNextPage ? 'Loading' : 'Show older messages'}
          </Button>
        </div>
      )}
      {opened !== '' && <MessagePanel key={opened} id={opened} onClose={() => setOpened('')} />}
    </Page>
  );
}
