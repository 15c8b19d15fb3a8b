import { Button, Link } from '@fluentui/react-components';
import { DataTable, type DataColumn } from '@/components/data-table';
import { EmptyNote } from '@/components/empty-note';
import { ProblemNote } from '@/components/problem-note';
import { SkeletonLines } from '@/components/skeleton-lines';
import { api } from '@/config/paths';
import { useRejections } from '../api/get-rejections';
import type { Import, RejectedRow } from '../api/import-types';
import { useImportsStyles } from './imports.styles';

/** Every row that is not taken: its line in the file, why, and the row itself. */
export function RejectionList({ one, duplicates }: { one: Import; duplicates: boolean }) {
  const styles = useImportsStyles();
  const found = useRejections(one.id, duplicates);
  if (found.error)
    return (
      <ProblemNote
        error={found.error}
        what="The rejected rows could not be loaded."
        onRetry={() => void found.refetch()}
      />
    );
  if (found.isPending) return <SkeletonLines lines={6} label="Loading the rejected rows" />;
  const rows = found.data.pages.flatMap((page) => page.rejections);
  if (rows.length === 0)
    return duplicates ? (
      <EmptyNote title="No key is in the file twice">Each row is about another account.</EmptyNote>
    ) : (
      <EmptyNote title="No row is rejected">Every row of the file could be read.</EmptyNote>
    );
  const columns: DataColumn<RejectedRow>[] = [
    { label: 'Line', cell: ({ line }) => line.toLocaleString('en-US') },
    { label: 'Reason', cell: ({ reason }) => reason },
    { label: 'Row', cell: ({ text }) => <span className={styles.text}>{text}</span> },
  ];
  return (
    <>
      <p className={styles.hint}>
        These rows are not imported. Correct them in the file and import it again.{' '}
        <Link href={api.importRejectionsFile(one.id)} download inline>
          Download all rejected rows as CSV
        </Link>
      </p>
      <DataTable label="Rejected rows" columns={columns} rows={rows} keyOf={({ line }) => String(line)} />
      {found.hasNextPage && (
        <Button
          className={styles.more}
          disabled={found.isFetchingNextPage}
          onClick={() => void found.fetchNextPage()}
        >
          Show more
        </Button>
      )}
    </>
  );
}
