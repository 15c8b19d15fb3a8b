import { MessageBar, MessageBarBody, SearchBox } from '@fluentui/react-components';
import { useState } from 'react';
import type { ImportResult } from '@/api/types';
import { DataTable, type DataColumn } from '@/components/data-table';
import { useTableStyles } from '@/components/table.styles';
import { counted } from '@/lib/words';
import { useImportsStyles } from './imports.styles';

type Rejected = ImportResult['rejected'][number];

const most = 500;

/** Every row that was not taken: its line in the file, why, and the row itself. */
export function RejectedRows({ rejected }: { rejected: readonly Rejected[] }) {
  const styles = useImportsStyles();
  const table = useTableStyles();
  const [text, setText] = useState('');
  if (rejected.length === 0)
    return (
      <MessageBar intent="success">
        <MessageBarBody>Every row was taken.</MessageBarBody>
      </MessageBar>
    );
  const found = rejected.filter((row) =>
    `${row.line} ${row.reason} ${row.text}`.toLowerCase().includes(text.toLowerCase()),
  );
  const columns: DataColumn<Rejected>[] = [
    { label: 'Line', cell: ({ line }) => line },
    { label: 'Reason', cell: ({ reason }) => reason },
    { label: 'Row', cell: (row) => <span className={styles.text}>{row.text}</span> },
  ];
  return (
    <>
      <div className={table.tools}>
        <SearchBox
          aria-label="Search the rejected rows"
          placeholder="Search the rejected rows"
          value={text}
          onChange={(_, data) => setText(data.value)}
        />
        <span className={styles.hint} role="status">
          {counted(found.length, 'rejected row')}
          {found.length > most && `, the first ${most} shown`}. Correct them in the file and import it again.
        </span>
      </div>
      <DataTable
        label="Rejected rows"
        columns={columns}
        rows={found.slice(0, most)}
        keyOf={(row) => `${row.line} ${row.reason}`}
      />
    </>
  );
}
