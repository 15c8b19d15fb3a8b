import { Button } from '@fluentui/react-components';
import { DataTable, type DataColumn } from '@/components/data-table';
import { useTableStyles } from '@/components/table.styles';
import { When } from '@/components/when';
import type { DeadLetter } from '../api/dead-letter';
import { kindWords, LetterStateBadge } from './letter-words';

export interface LettersTableProps {
  label: string;
  letters: readonly DeadLetter[];
  onOpen: (id: string) => void;
}

/** One line a letter; its kind opens the rest. */
export function LettersTable({ label, letters, onOpen }: LettersTableProps) {
  const styles = useTableStyles();
  const columns: DataColumn<DeadLetter>[] = [
    {
      label: 'Event',
      cell: ({ id, type }) => (
        <Button appearance="transparent" className={styles.link} onClick={() => onOpen(id)}>
          {kindWords(type)}
        </Button>
      ),
    },
    { label: 'Topic', cell: ({ topic }) => topic },
    { label: 'Key', cell: ({ key }) => key && <span className={styles.clipped}>{key}</span> },
    {
      label: 'Why',
      cell: ({ cause, reason }) => (
        <span className={styles.clipped} title={reason}>
          {reason.startsWith(cause) ? reason : `${cause}: ${reason}`}
        </span>
      ),
    },
    { label: 'State', cell: ({ state }) => <LetterStateBadge state={state} /> },
    { label: 'Failures', cell: ({ times }) => times, number: true },
    { label: 'Since', cell: ({ firstAt }) => <When at={firstAt} /> },
  ];
  return <DataTable label={label} columns={columns} rows={letters} keyOf={({ id }) => id} />;
}
