import { Button } from '@fluentui/react-components';
import { useNames } from '@/api/people';
import type { Engagement } from '@/api/types';
import { criteriaWords } from '@/components/criteria/criteria-words';
import { DataTable, type DataColumn } from '@/components/data-table';
import { EmptyNote } from '@/components/empty-note';
import { ProblemNote } from '@/components/problem-note';
import { SearchField } from '@/components/search-field';
import { SkeletonLines } from '@/components/skeleton-lines';
import { PageLink } from '@/components/work-card';
import { useParameter } from '@/lib/use-parameter';
import { counted, listed } from '@/lib/words';
import { useMatchingAccounts, type MatchingAccount } from '../../api/get-accounts';
import { heatmapAddress } from '../../model/addresses';
import { useDetailStyles } from './detail.styles';

/** The accounts that match the criteria at this moment. */
export function AccountsTab({ engagement }: { engagement: Engagement }) {
  const styles = useDetailStyles();
  const [q, setQ] = useParameter('q');
  const list = useMatchingAccounts(engagement.id, q);
  const rows = list.data?.pages.flatMap(({ accounts }) => accounts);
  const total = list.data?.pages[0]?.total ?? 0;
  const nameOf = useNames([...new Set(rows?.flatMap(({ sellers }) => sellers) ?? [])]);
  const columns: DataColumn<MatchingAccount>[] = [
    { label: 'Account', cell: ({ name }) => name },
    {
      label: 'Location',
      cell: ({ city, state, country }) => [city, state, country].filter(Boolean).join(', '),
    },
    { label: 'Segment', cell: ({ segment }) => segment },
    { label: 'OU', cell: ({ ou }) => ou },
    { label: 'Industry', cell: ({ industry }) => industry },
    { label: 'Sellers', cell: ({ sellers }) => listed(sellers.map(nameOf)) },
  ];
  return (
    <>
      <div className={styles.bar}>
        <SearchField label="Search accounts" value={q} onSearch={setQ} />
        <span role="status">
          {rows && `${counted(total, 'account')}: `}
          {criteriaWords(engagement.criteria)}
        </span>
        <PageLink to={heatmapAddress(engagement)}>See them on the heatmap</PageLink>
      </div>
      {list.error && (
        <ProblemNote
          error={list.error}
          what="The accounts could not be loaded."
          onRetry={() => void list.refetch()}
        />
      )}
      {!rows && !list.error && <SkeletonLines label="Loading the accounts" />}
      {rows?.length === 0 && (
        <EmptyNote title="No account matches">
          {q === ''
            ? 'Edit the engagement and choose other criteria.'
            : 'Search for another part of the name or place.'}
        </EmptyNote>
      )}
      {rows && rows.length > 0 && (
        <DataTable label="Accounts" columns={columns} rows={rows} keyOf={({ id }) => id} />
      )}
      {list.hasNextPage && (
        <Button
          className={styles.more}
          disabled={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          Show more accounts
        </Button>
      )}
    </>
  );
}
