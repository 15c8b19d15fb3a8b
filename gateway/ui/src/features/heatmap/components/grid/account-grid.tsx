import { mergeClasses, SkeletonItem, Skeleton } from '@fluentui/react-components';
import { useCallback, useRef, useState } from 'react';
import { fittingTags } from '../../model/columns';
import type { AccountList } from '../../model/use-account-list';
import type { Columns } from '../../model/use-columns';
import type { Sort } from '../../model/use-sort';
import type { Ticks } from '../../model/use-ticks';
import type { useCard } from '../card/use-card';
import { AccountRow } from './account-row';
import { GridHeader } from './grid-header';
import { useGridStyles } from './grid.styles';
import { tagStops } from './tags-cell';
import { useGridRows } from './use-grid-rows';
import { useGridWalk, type Place } from './use-grid-walk';
import { useWidth } from './use-width';

export interface AccountGridProps {
  list: AccountList;
  columns: Columns;
  sort: Sort;
  onSort: (by: string) => void;
  ticks: Ticks;
  card: ReturnType<typeof useCard>;
}

/** The list as an ARIA grid: only the rows in sight are drawn, arrow keys walk rows and tags. */
export function AccountGrid({ list, columns, sort, onSort, ticks, card }: AccountGridProps) {
  const styles = useGridStyles();
  const grid = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<Place>({ row: 0, stop: 'account' });
  const width = useWidth(grid);
  const partners = columns.shown.find(({ id }) => id === 'partners')?.width ?? 0;
  const fit = fittingTags(partners + Math.max(0, width - columns.least));
  const { rows, size, reveal, pageRows } = useGridRows(grid, list, at.row);
  const stopsOf = useCallback(
    (row: number) => {
      const cells = ['tick', ...columns.shown.map(({ id }) => id)];
      if (row < 0) return cells;
      return [
        ...cells.filter((id) => id !== 'partners'),
        ...tagStops(list.accounts[row]?.reports.length ?? 0, fit),
      ];
    },
    [columns.shown, list.accounts, fit],
  );
  const { place, onKeyDown, onFocus } = useGridWalk({
    grid,
    at,
    setAt,
    rows: list.accounts.length,
    stopsOf,
    pageRows,
    reveal,
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
          ticks={ticks}
          total={list.total}
          stop={stopIn(-1)}
          style={template}
        />
      </div>
      <div role="rowgroup" className={styles.inner} style={{ height: size, minWidth: columns.least }}>
        {rows.map(({ index, start }) => {
          const account = list.accounts[index];
          const style = { ...template, transform: `translateY(${start}px)` };
          return account ? (
            <AccountRow
              key={account.id}
              account={account}
              index={index}
              columns={columns.shown}
              fit={fit}
              ticked={ticks.has(account.id)}
              stop={stopIn(index)}
              style={style}
              onTick={ticks.tick}
            />
          ) : (
            <Skeleton key={index} aria-hidden className={styles.ghost} style={{ transform: style.transform }}>
              <SkeletonItem size={16} />
            </Skeleton>
          );
        })}
      </div>
    </div>
  );
}
