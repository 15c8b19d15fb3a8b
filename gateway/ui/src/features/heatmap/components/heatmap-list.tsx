import { Button } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { SendTarget } from '@/api/send-target';
import type { Account } from '@/api/types';
import { EmptyNote } from '@/components/empty-note';
import { ProblemNote } from '@/components/problem-note';
import { SkeletonLines } from '@/components/skeleton-lines';
import { SortSelect } from '@/components/sort-select';
import { usePhone } from '@/lib/use-phone';
import type { Sort } from '@/lib/use-sort';
import { orders } from '../model/columns';
import type { AccountList } from '../model/use-account-list';
import type { Columns } from '../model/use-columns';
import type { AccountSelection } from '../model/use-selection';
import { TagCard } from './card/tag-card';
import { useCard } from './card/use-card';
import { AccountCards } from './cards/account-cards';
import { AccountGrid } from './grid/account-grid';
import { HistoryPanel } from './history/history-panel';
import { Toolbar } from './toolbar';

export interface HeatmapListProps {
  list: AccountList;
  selection: AccountSelection;
  sort: Sort;
  onSort: (by: string) => void;
  onAsk?: (target: SendTarget) => void;
  onClearAll: () => void;
  filtered: boolean;
  columns: Columns;
}

/** The accounts in the form that the screen allows, or why there are none. */
export function HeatmapList({
  list,
  selection,
  sort,
  onSort,
  onAsk,
  onClearAll,
  filtered,
  columns,
}: HeatmapListProps) {
  const phone = usePhone();
  const card = useCard();
  const [history, setHistory] = useState<Account>();
  const [seen, setSeen] = useState({ first: 0, last: 0 });
  const onRows = useCallback((first: number, last: number) => setSeen({ first, last }), []);
  if (list.loading)
    return list.error ? (
      <ListProblem list={list} />
    ) : (
      <SkeletonLines lines={14} label="Loading the accounts" />
    );
  if (list.total === 0 && !list.error) return <NoAccounts filtered={filtered} onClearAll={onClearAll} />;
  return (
    <>
      {list.error && <ListProblem list={list} />}
      <Toolbar
        selection={selection}
        total={list.total}
        columns={phone ? undefined : columns}
        seen={phone ? undefined : seen}
        sort={phone && <SortSelect orders={orders} sort={sort} onSort={onSort} />}
      />
      {phone ? (
        <AccountCards list={list} selection={selection} card={card} />
      ) : (
        <AccountGrid
          list={list}
          columns={columns}
          sort={sort}
          onSort={onSort}
          selection={selection}
          card={card}
          onRows={onRows}
        />
      )}
      <TagCard state={card} accounts={list.loaded} onAsk={onAsk} onHistory={setHistory} />
      {history && <HistoryPanel account={history} onClose={() => setHistory(undefined)} />}
    </>
  );
}

function ListProblem({ list }: { list: AccountList }) {
  return (
    <ProblemNote
      error={list.error}
      what={
        list.loaded.length > 0 ? 'More accounts could not be loaded.' : 'The accounts could not be loaded.'
      }
      onRetry={list.retry}
    />
  );
}

function NoAccounts({ filtered, onClearAll }: { filtered: boolean; onClearAll: () => void }) {
  if (!filtered)
    return (
      <EmptyNote title="No accounts yet">
        There are no accounts in your operating units. An administrator can import the master account list
        under Administration, Import.
      </EmptyNote>
    );
  return (
    <EmptyNote title="No account matches" action={<Button onClick={onClearAll}>Clear all filters</Button>}>
      Clear one of the filters above, or all of them.
    </EmptyNote>
  );
}
