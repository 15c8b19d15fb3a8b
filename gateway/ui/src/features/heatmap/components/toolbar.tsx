import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { counted } from '@/lib/words';
import type { Columns } from '../model/use-columns';
import type { Ticks } from '../model/use-ticks';
import { ColumnsMenu } from './columns-menu';
import { Legend } from './legend';
import { useToolbarStyles } from './toolbar.styles';

export interface ToolbarProps {
  ticks: Ticks;
  total: number;
  /** Absent where there are no columns, as on a phone. */
  columns?: Columns;
  /** How to sort where there is no header to click. */
  sort?: ReactNode;
  /** Which rows are in sight, from 0; absent where that is not known. */
  seen?: { first: number; last: number };
}

/** Between filters and list: what is ticked, the legend, the columns. Its height never changes. */
export function Toolbar({ ticks, total, columns, sort, seen }: ToolbarProps) {
  const styles = useToolbarStyles();
  return (
    <div className={styles.bar}>
      <Legend />
      <span className={styles.space} />
      {seen && total > 0 && (
        <span className={styles.rows}>
          Rows {(seen.first + 1).toLocaleString('en-US')} to{' '}
          {Math.min(total, seen.last + 1).toLocaleString('en-US')} of {total.toLocaleString('en-US')}
        </span>
      )}
      {ticks.count > 0 && (
        <span className={styles.ticks}>
          <span className={styles.strong} role="status">
            {counted(ticks.count, 'account')} selected
            {ticks.cut && ' (only one: the range is too long to select at once)'}
          </span>
          {ticks.count < total && (
            <Button size="small" appearance="transparent" onClick={ticks.tickAll}>
              Select all {total.toLocaleString('en-US')}
            </Button>
          )}
          <Button size="small" appearance="transparent" onClick={ticks.clear}>
            Clear selection
          </Button>
        </span>
      )}
      {sort}
      {columns && <ColumnsMenu columns={columns} />}
    </div>
  );
}
