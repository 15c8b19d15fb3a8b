import { mergeClasses } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import { fittingTags } from '../../model/columns';
import type { AccountList } from '../../model/use-account-list';
import type { Columns } from '../../model/use-columns';
import type { Sort } from '@/lib/use-sort';
import type { AccountSelection } from '../../model/use-selection';
import type { useCard } from '../card/use-card';
import { AccountRow } from './account-row';
import { LoadingRow } from './loading-row';
import { GridHeader } from './grid-header';
import { useGridStyles } from './grid.styles';
import { tagStops } from './tags-cell';
import { useGridRows } from './use-grid-rows';
import { useGridNavigation, type Place } from './use-grid-navigation';
import { useWidth } from './use-width';

export interface AccountGridProps {
  list: AccountList;
  columns: Columns;
  sort: Sort;
  onSort: (by: string) => void;
  selection: AccountSelection;
  card: ReturnType<typeof useCard>;
  /** Hears which rows are in sight. */
  onRows: (first: number, last: number) => void;
}

/** The list as an ARIA grid: only the rows in sight are drawn, arrow keys walk rows and tags. */
export function AccountGrid({ list, columns, sort, onSort, selection, card, onRows }: AccountGridProps) {
  const styles = useGridStyles();
  const grid = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<Place>({ row: 0, stop: 'account' });
  const width = useWidth(grid);
  const partners = columns.shown.find(({ id }) => id === 'partners')?.width ?? 0;
  const fit = fittingTags(partners + Math.max(0, width - columns.least));
  const { rows, height, reveal, pageRows, first, last } = useGridRows(grid, list.total, at.row);
  const { show } = list;
  useEffect(() => {
    show(first, last);
    onRows(first, last);
  }, [show, onRows, first, last]);
  const { at: accountAt } = list;
  const stopsOf = useCallback(
    (row: number) => {
      const cells = ['select', ...columns.shown.map(({ id }) => id)];
      if (row < 0) return cells;
      const account = accountAt(row);
      if (!account) return ['account'];
      return cells.flatMap((id) => (id === 'partners' ? tagStops(account.reports.length, fit) : [id]));
    },
    [columns.shown, accountAt, fit],
  );
  const { place, onKeyDown, onFocus } = useGridNavigation({
    grid,
    at,
    setAt,
    rows: list.total,
    stopsOf,
    pageRows,
    reveal,
    select: selection.toggle,
  });
  const stopIn = (row: number): string | undefined => (row === place.row ? place.stop : undefined);
  const template = { gridTemplateColumns: columns.template };
  const { handlers } = card;
  return (
    <div
      ref={grid}
      role="grid"
      tabIndex={-1}
      aria-label="Accounts"
      aria-multiselectable
      aria-busy={list.refreshing}
      aria-rowcount={list.total + 1}
      aria-colcount={columns.shown.length + 1}
      className={mergeClasses(styles.grid, list.refreshing && styles.waiting)}
      {...handlers}
      onKeyDown={(event) => (handlers.onKeyDown(event), onKeyDown(event))}
      onFocus={(event) => (handlers.onFocus(event), onFocus(event))}
    >
      <div role="rowgroup" className={styles.headerGroup} style={{ minWidth: columns.least }}>
        <GridHeader
          columns={columns}
          sort={sort}
          onSort={onSort}
          selection={selection}
          total={list.total}
          stop={stopIn(-1)}
          style={template}
        />
      </div>
      <div role="rowgroup" className={styles.inner} style={{ height, minWidth: columns.least }}>
        {rows.map(({ index, start }) => {
          const account = accountAt(index);
          const style = { ...template, transform: `translateY(${start}px)` };
          return account ? (
            <AccountRow
              key={account.id}
              account={account}
              index={index}
              columns={columns.shown}
              fit={fit}
              selected={selection.has(account.id)}
              stop={stopIn(index)}
              style={style}
              onSelect={selection.toggle}
            />
          ) : (
            <LoadingRow key={index} index={index} focused={index === place.row} style={style} />
          );
        })}
      </div>
    </div>
  );
}
