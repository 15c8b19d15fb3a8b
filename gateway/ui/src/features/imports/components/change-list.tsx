import { Button } from '@fluentui/react-components';
import { DataTable, type DataColumn } from '@/components/data-table';
import { EmptyNote } from '@/components/empty-note';
import { ProblemNote } from '@/components/problem-note';
import { SkeletonLines } from '@/components/skeleton-lines';
import { useChanges } from '../api/get-changes';
import type { AccountChange, ChangeKind, Import } from '../api/import-types';
import { fieldWords, keptWords } from './import-words';
import { useImportsStyles } from './imports.styles';

const empty: Record<ChangeKind, [string, string]> = {
  ADDED: ['No new accounts', 'Each account in the file is already in the account list.'],
  CHANGED: ['No account changes', 'Names, places and other fields stay the same.'],
  REALIGNED: ['No account is realigned', 'OU, ECM and sellers stay the same.'],
  LEFT_OUT: ['No account is left out', 'Each account in the account list is in the file.'],
  KEPT: ['No account was kept', 'Everything was done as shown.'],
};

/** The accounts of one kind of change, field by field, old and new. */
export function ChangeList({ one, kind }: { one: Import; kind: ChangeKind }) {
  const styles = useImportsStyles();
  const changes = useChanges(one.id, kind, `${one.state} ${one.rows} ${one.added}`);
  if (changes.error)
    return (
      <ProblemNote
        error={changes.error}
        what="The accounts could not be loaded."
        onRetry={() => void changes.refetch()}
      />
    );
  if (changes.isPending) return <SkeletonLines lines={6} label="Loading the accounts" />;
  const rows = changes.data.pages.flatMap((page) => page.changes);
  if (rows.length === 0) return <EmptyNote title={empty[kind][0]}>{empty[kind][1]}</EmptyNote>;
  const columns: DataColumn<AccountChange>[] = [
    { label: 'Account', cell: ({ name, key }) => name ?? key },
    { label: 'Key', cell: ({ key }) => key },
    { label: 'OU', cell: ({ ou }) => ou ?? '' },
  ];
  if (kind === 'CHANGED' || kind === 'REALIGNED')
    columns.push({ label: 'What changes', cell: ({ changes: fields }) => <FieldChanges fields={fields} /> });
  if (kind === 'KEPT') columns.push({ label: 'Why', cell: ({ kept }) => (kept ? keptWords[kept] : '') });
  if (kind !== 'LEFT_OUT' && kind !== 'KEPT')
    columns.push({ label: 'Line', cell: ({ line }) => line?.toLocaleString('en-US') ?? '', number: true });
  return (
    <>
      <DataTable label="Accounts" columns={columns} rows={rows} keyOf={({ key }) => key} />
      {changes.hasNextPage && (
        <Button
          className={styles.more}
          disabled={changes.isFetchingNextPage}
          onClick={() => void changes.fetchNextPage()}
        >
          Show more
        </Button>
      )}
    </>
  );
}

function FieldChanges({ fields }: { fields: AccountChange['changes'] }) {
  const styles = useImportsStyles();
  return (
    <ul className={styles.changes}>
      {fields.map(({ field, before, after }) => (
        <li key={field}>
          {fieldWords[field] ?? field}: <del className={styles.before}>{before || 'empty'}</del>{' '}
          <span aria-hidden>→</span> <ins className={styles.after}>{after || 'empty'}</ins>
        </li>
      ))}
    </ul>
  );
}
