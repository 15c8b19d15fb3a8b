import { Button } from '@fluentui/react-components';
import type { Message } from '@/api/types';
import { DataTable, type DataColumn } from '@/components/data-table';
import { useTableStyles } from '@/components/table.styles';
import { When } from '@/components/when';
import { MessageStateBadge } from './message-words';

/** One line a message; its recipient opens the attempts. */
export function MessagesTable({
  messages,
  onOpen,
}: {
  messages: readonly Message[];
  onOpen: (id: string) => void;
}) {
  const styles = useTableStyles();
  const columns: DataColumn<Message>[] = [
    {
      label: 'To',
      cell: ({ id, recipient }) => (
        <Button appearance="transparent" className={styles.link} onClick={() => onOpen(id)}>
          {recipient}
        </Button>
      ),
    },
    { label: 'Kind', cell: ({ kindTitle }) => <span className={styles.inline}>{kindTitle}</span> },
    { label: 'Subject', cell: ({ subject }) => subject && <span className={styles.clipped}>{subject}</span> },
    { label: 'State', cell: ({ state }) => <MessageStateBadge state={state} /> },
    { label: 'Attempts', cell: ({ attempts }) => attempts, number: true },
    { label: 'Created', cell: ({ createdAt }) => <When at={createdAt} /> },
    { label: 'Outcome', cell: outcome },
  ];
  return <DataTable label="Messages" columns={columns} rows={messages} keyOf={({ id }) => id} />;
}

function outcome({ state, sentAt, nextAttemptAt, reason }: Message) {
  if (state === 'SENT' && sentAt !== null)
    return (
      <>
        Sent <When at={sentAt} />
      </>
    );
  if (state === 'WAITING' && nextAttemptAt !== null)
    return (
      <>
        Next attempt <When at={nextAttemptAt} />
        {reason !== null && `. ${reason}`}
      </>
    );
  return reason;
}
