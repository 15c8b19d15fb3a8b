import { Button } from '@fluentui/react-components';
import type { ImportResult } from '@/api/types';
import { DataTable, type DataColumn } from '@/components/data-table';
import { EmptyNote } from '@/components/empty-note';
import { useTableStyles } from '@/components/table.styles';
import { When } from '@/components/when';
import { mailName } from '@/lib/words';

/** All imports so far; the file's name opens the result. */
export function PastImports({
  imports,
  onOpen,
}: {
  imports: readonly ImportResult[];
  onOpen: (id: string) => void;
}) {
  const styles = useTableStyles();
  if (imports.length === 0)
    return (
      <EmptyNote title="Nothing was imported yet">
        Choose the file that the account data team delivers.
      </EmptyNote>
    );
  const columns: DataColumn<ImportResult>[] = [
    {
      label: 'File',
      cell: ({ id, fileName }) => (
        <Button appearance="transparent" className={styles.link} onClick={() => onOpen(id)}>
          {fileName}
        </Button>
      ),
    },
    { label: 'When', cell: ({ at }) => <When at={at} exact /> },
    { label: 'By', cell: ({ by }) => mailName(by) },
    { label: 'Rows', cell: ({ rows }) => rows.toLocaleString('en-US'), number: true },
    { label: 'Added', cell: ({ added }) => added.toLocaleString('en-US'), number: true },
    {
      label: 'Changed',
      cell: ({ changed, realigned }) => (changed + realigned).toLocaleString('en-US'),
      number: true,
    },
    { label: 'Rejected', cell: ({ rejected }) => rejected.length.toLocaleString('en-US'), number: true },
  ];
  return <DataTable label="Past imports" columns={columns} rows={imports} keyOf={({ id }) => id} />;
}
