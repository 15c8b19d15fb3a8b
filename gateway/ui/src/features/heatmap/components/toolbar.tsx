import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { counted } from '@/lib/words';
import type { Columns } from '../model/use-columns';
import type { AccountSelection } from '../model/use-selection';
import { ColumnsMenu } from './columns-menu';
import { Legend } from './legend';
import { useToolbarStyles } from './toolbar.styles';

export interface ToolbarProps {
  selection: AccountSelection;
  total: number;
  /** Absent where there are no columns, as on a phone. */
  columns?: Columns;
  /** How to sort where there is no header to click. */
  sort?: ReactNode;
  /** Which rows are in sight, from 0; absent where that is not known. */
  seen?: { first: number; last: number };
}

/** Between filters and list: what is selected, the legend, the columns. Its height never changes. */
export function Toolbar({ selection, total, columns, sort, seen }: ToolbarProps) {
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
      {selection.count > 0 && (
        <span className={styles.group}>
          <span className={styles.strong} role="status">
            {counted(selection.count, 'account')} selected
            {selection.rangeTooLong &&
              ' (only the last one was added: the range is too long to select at once)'}
          </span>
          {selection.count < total && (
            <Button size="small" appearance="transparent" onClick={selection.selectAll}>
              Select all {total.toLocaleString('en-US')}
            </Button>
          )}
          <Button size="small" appearance="transparent" onClick={selection.clear}>
            Clear selection
          </Button>
        </span>
      )}
      {sort}
      {columns && <ColumnsMenu columns={columns} />}
    </div>
  );
}
