import { Badge } from '@fluentui/react-components';
import { Link } from 'react-router';
import { DataTable, type DataColumn } from '@/components/data-table';
import { EmptyNote } from '@/components/empty-note';
import { PersonName } from '@/components/person-name';
import { When } from '@/components/when';
import { paths } from '@/config/paths';
import type { Import, ImportState } from '../api/import-types';
import { stateWords } from './import-words';
import { useImportsStyles } from './imports.styles';

const colors: Partial<Record<ImportState, 'success' | 'warning' | 'danger' | 'brand'>> = {
  APPLIED: 'success',
  FAILED: 'danger',
  MAPPING: 'warning',
  READY: 'warning',
  CHECKING: 'brand',
  APPLYING: 'brand',
  UNDOING: 'brand',
};

export function ImportBadge({ state }: { state: ImportState }) {
  return (
    <Badge appearance="tint" color={colors[state] ?? 'informative'}>
      {stateWords[state]}
    </Badge>
  );
}

/** All imports so far; the file's name opens one. */
export function PastImports({ imports }: { imports: readonly Import[] }) {
  const styles = useImportsStyles();
  if (imports.length === 0)
    return <EmptyNote title="No imports yet">Choose the file that the account data team delivers.</EmptyNote>;
  const number = (label: string, of: (one: Import) => number): DataColumn<Import> => ({
    label,
    cell: (one) => of(one).toLocaleString('en-US'),
    number: true,
  });
  const columns: DataColumn<Import>[] = [
    {
      label: 'File',
      cell: ({ id, fileName }) => (
        <Link to={paths.import(id)} className={styles.link}>
          {fileName || 'Unnamed file'}
        </Link>
      ),
    },
    { label: 'State', cell: ({ state }) => <ImportBadge state={state} /> },
    { label: 'Uploaded', cell: ({ at }) => <When at={at} exact /> },
    { label: 'By', cell: ({ by }) => <PersonName email={by} /> },
    number('Rows', ({ rows }) => rows),
    number('Added', ({ added }) => added),
    number('Changed', ({ changed, realigned }) => changed + realigned),
    number('Rejected', ({ rejected }) => rejected),
  ];
  return <DataTable label="Imports" columns={columns} rows={imports} keyOf={({ id }) => id} />;
}
