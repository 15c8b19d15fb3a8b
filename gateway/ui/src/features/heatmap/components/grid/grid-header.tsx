import { Checkbox } from '@fluentui/react-components';
import type { CSSProperties } from 'react';
import { ariaSort, SortButton } from '@/components/sort-button';
import type { Sort } from '@/lib/use-sort';
import { counted } from '@/lib/words';
import type { Columns } from '../../model/use-columns';
import type { AccountSelection } from '../../model/use-selection';
import { ColumnGrip } from './column-grip';
import { useGridStyles } from './grid.styles';

export interface GridHeaderProps {
  columns: Columns;
  sort: Sort;
  onSort: (by: string) => void;
  selection: AccountSelection;
  total: number;
  stop: string | undefined;
  style: CSSProperties;
}

/** The sticky header: select all that match, sort by a column, pull it wider. */
export function GridHeader({ columns, sort, onSort, selection, total, stop, style }: GridHeaderProps) {
  const styles = useGridStyles();
  const checked = selection.count === 0 ? false : selection.count === total ? true : 'mixed';
  return (
    <div role="row" aria-rowindex={1} className={styles.header} style={style}>
      <div role="columnheader" aria-colindex={1} className={styles.checkboxCell}>
        <Checkbox
          aria-label={`Select all ${counted(total, 'account')}`}
          checked={checked}
          data-cell="-1:select"
          tabIndex={stop === 'select' ? 0 : -1}
          onChange={() => (selection.count === 0 ? selection.selectAll() : selection.clear())}
        />
      </div>
      {columns.shown.map(({ id, label, sort: by, width }, at) => {
        return (
          <div
            key={id}
            role="columnheader"
            aria-colindex={at + 2}
            aria-sort={ariaSort(by, sort)}
            className={styles.headerCell}
          >
            {by === undefined ? (
              <span className={styles.headerText} data-cell={`-1:${id}`} tabIndex={stop === id ? 0 : -1}>
                {label}
              </span>
            ) : (
              <SortButton
                label={label}
                by={by}
                sort={sort}
                onSort={onSort}
                className={styles.headerText}
                data-cell={`-1:${id}`}
                tabIndex={stop === id ? 0 : -1}
                title={id === 'partners' ? 'Sort by the last report' : undefined}
              />
            )}
            {id !== 'partners' && <ColumnGrip width={width} onResize={(to) => columns.resize(id, to)} />}
          </div>
        );
      })}
    </div>
  );
}
